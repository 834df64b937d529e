import { type components } from '@app/api-client';

type Schemas = components['schemas'];

export type Actor = Schemas['ActorDto'];
export type Article = Schemas['ArticleDto'];
export type Attention = Claim['attention'][number];
export type Citation = Schemas['CitationDto'];
export type Claim = Schemas['ClaimDto'];
export type ClaimEvent = Schemas['ClaimEventDto'];
export type Comment = Schemas['CommentDto'];
export type Coverage = Schemas['CoverageDto'];
export type Decision = Schemas['DecisionDto'];
export type Evidence = Schemas['EvidenceDto'];
export type FieldOfAction = Schemas['ActionFieldDto'];
export type Link = Schemas['LinkDto'];
export type LinkCheck = Schemas['LinkCheckDto'];
export type LinkState = Link['state'];
export type Offer = Schemas['OfferedActionDto'];
export type Person = Schemas['PersonDto'];
export type PublishGate = Schemas['PublishGateDto'];
export type ReviewState = Claim['state'];
export type Role = Schemas['MeDto']['role'];
export type Session = Schemas['SessionDto'];
export type Snapshot = Schemas['SnapshotDto'];
export type Step = Schemas['TransitionDto'];
export type View = Schemas['ViewDto'];
export type ViewQuery = Schemas['ViewQueryDto'];
