import { Alert, Button, List, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type Claim } from '../api/types';
import { useNames } from '../i18n/use-names';
import { useClaimHistory } from './use-claim-history';
import { changesBetween } from './changes-between';

interface ConflictNoteProps {
  readonly seen: Claim;
  readonly now: Claim;
  readonly onCatchUp: () => void;
}

/** Tells whoever is typing what others did to the claim meanwhile, and lets them go on with what they typed. */
export const ConflictNote = ({ seen, now, onCatchUp }: ConflictNoteProps) => {
  const t = useTranslations('conflict');
  const events = useNames('events');
  const history = useClaimHistory(now.id);
  const meanwhile = history.data?.filter(({ sequence }) => sequence > seen.version) ?? [];
  return (
    <Alert color="orange" variant="light" title={t('title')} role="alert" className="conflict">
      <List size="sm" spacing={4}>
        {meanwhile.map(({ id, type, actor }) => (
          <List.Item key={id}>{t('did', { name: actor.name, what: events(type) })}</List.Item>
        ))}
        {changesBetween(seen, now).map(({ field, before, after }) => (
          <List.Item key={field}>
            {t(`fields.${field}`)}: <del>{before ?? t('nothing')}</del> → <ins>{after ?? t('nothing')}</ins>
          </List.Item>
        ))}
      </List>
      <Text size="sm" mt="xs">
        {t('kept')}
      </Text>
      <Button size="compact-sm" variant="default" mt="xs" onClick={onCatchUp}>
        {t('goOn')}
      </Button>
    </Alert>
  );
};
