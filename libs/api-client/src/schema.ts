// Made by scripts/generate-api-client.mjs from the OpenAPI document. Not to be edited.

export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell whether the process runs */
    get: operations['operations_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell whether database and queue answer */
    get: operations['operations_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell the metrics of this process */
    get: operations['operations_scrape'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/access-events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what happened at the door
     * @description Newest first: sign-ins, keys that were made, rotated and revoked, and refusals. Nothing of it can be changed or taken back. Refusals of one kind are counted together, and show within a minute.
     */
    get: operations['accessevents_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List API keys
     * @description Newest first, revoked ones included.
     */
    get: operations['apikeys_list'];
    put?: never;
    /**
     * Make an API key
     * @description The answer tells its secret, this once.
     */
    post: operations['apikeys_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys/{keyId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Revoke an API key
     * @description It is refused from the next request on, with all secrets that it had; sessions and event streams end with it.
     */
    delete: operations['apikeys_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys/{keyId}/rotation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rotate an API key
     * @description Gives it a new secret, which the answer tells this once. The old one, and what is signed in with it, is good for a while.
     */
    post: operations['apikeys_rotate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List articles
     * @description Newest first.
     */
    get: operations['articles_list'];
    put?: never;
    /**
     * Submit an article
     * @description Each sentence becomes a claim; each link of one is checked.
     */
    post: operations['articles_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{articleId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an article */
    get: operations['articles_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{articleId}/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the claims of an article
     * @description In the order of the text, unless another is asked for.
     */
    get: operations['articles_listClaims'];
    put?: never;
    /**
     * Make a claim of a stretch of an article
     * @description Links in the stretch that were left out as no citations become its citations.
     */
    post: operations['corrections_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{articleId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Give an article a new text
     * @description Claims follow their words, with all that was done on them. Other words under a decided claim raise attention; claims whose words went are listed as lost and kept; new sentences become claims.
     */
    put: operations['revisions_revise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{articleId}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the corrections of a published article
     * @description What readers are told of verdicts that changed, newest first.
     */
    get: operations['decisions_listCorrections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{articleId}/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell how far an article is checked */
    get: operations['coverage_getCoverage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{articleId}/link-recovery': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the searches for lost addresses
     * @description Newest first, each with how much it found.
     */
    get: operations['linkrecovery_list'];
    put?: never;
    /**
     * Look for the lost addresses of an article
     * @description The worker fetches the page, under the same egress policy as link checks; follow it at Location. A page that is given is searched at once.
     */
    post: operations['linkrecovery_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{articleId}/link-recovery/{recoveryId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a search for lost addresses */
    get: operations['linkrecovery_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{articleId}/link-recovery/{recoveryId}/apply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take up proposed addresses
     * @description Each citation gets its address, and each link that is new to the desk is checked. What fits no more is skipped and told.
     */
    post: operations['linkrecovery_apply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{articleId}/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Mark an article as published
     * @description From then on, a decision that changes a verdict carries what readers are told of it.
     */
    put: operations['articles_publish'];
    post?: never;
    /** Mark an article as not published */
    delete: operations['articles_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{articleId}/publish-gate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tell whether an article may be published
     * @description Under its policy, and why.
     */
    get: operations['coverage_getGate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{articleId}/revisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the revisions of an article
     * @description Newest first, each with how much it changed.
     */
    get: operations['revisions_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{articleId}/revisions/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a revision of an article
     * @description With what it made of each claim.
     */
    get: operations['revisions_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/{articleId}/text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the canonical text of an article
     * @description Every offset of its claims counts in this text, but for lost ones: theirs count in the revision that they name.
     */
    get: operations['articles_text'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import an article
     * @description The worker fetches the page, under the same egress policy as link checks, and takes it in; follow it at Location.
     */
    post: operations['articleimports_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/articles/imports/{importId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an import */
    get: operations['articleimports_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List claims */
    get: operations['claims_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{claimId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a claim */
    get: operations['claims_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Edit a claim
     * @description New words or another attribution void an open proposal, and raise attention on a decided claim.
     */
    patch: operations['claims_edit'];
    trace?: never;
  };
  '/v1/claims/{claimId}/citations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the citations of a claim */
    get: operations['citations_list'];
    put?: never;
    /**
     * Add a citation
     * @description By its address, or by a link that the article leaves out as none. A link that is new to the desk is checked at once.
     */
    post: operations['citations_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{claimId}/citations/{citationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a citation */
    get: operations['citations_get'];
    put?: never;
    post?: never;
    /**
     * Remove a citation
     * @description History keeps what it was.
     */
    delete: operations['citations_remove'];
    options?: never;
    head?: never;
    /**
     * Change a citation
     * @description Gives it its address back, or another one; a link that is new to the desk is checked at once.
     */
    patch: operations['citations_change'];
    trace?: never;
  };
  '/v1/claims/{claimId}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the comments on a claim
     * @description Oldest first.
     */
    get: operations['comments_list'];
    put?: never;
    /**
     * Comment on a claim
     * @description A reply to a reply goes into the same thread. A reply opens a resolved thread again. Comments are never changed.
     */
    post: operations['comments_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{claimId}/comments/{commentId}/resolution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Resolve a thread
     * @description Named by its first comment.
     */
    put: operations['comments_resolve'];
    post?: never;
    /**
     * Reopen a thread
     * @description Named by its first comment.
     */
    delete: operations['comments_reopen'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{claimId}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the decisions on a claim
     * @description Newest first; none is ever changed or taken away.
     */
    get: operations['decisions_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{claimId}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the evidence of a claim */
    get: operations['evidence_list'];
    put?: never;
    /**
     * Add evidence
     * @description A link that is new to the desk is checked at once. An open proposal becomes void.
     */
    post: operations['evidence_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{claimId}/evidence/{evidenceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove evidence
     * @description Decisions made on it keep their copy. An open proposal becomes void.
     */
    delete: operations['evidence_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{claimId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the history of a claim
     * @description Oldest first.
     */
    get: operations['claims_listHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{claimId}/history/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Verify the history of a claim
     * @description Recomputes its chain of hashes.
     */
    get: operations['claims_verifyHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{claimId}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge claims into one
     * @description The claim takes the words, citations and evidence of the others, which are withdrawn as its duplicates.
     */
    post: operations['corrections_merge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{claimId}/similar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List claims that say nearly the same
     * @description The most alike first, each with the newest decision on it; of those alike to the same degree, decided ones first, then the newest. Neither the claim itself nor withdrawn ones. There are no further pages: whoever wants more raises the limit or lowers minScore. Of a sentence that thousands of claims repeat, only some are ranked.
     */
    get: operations['similarclaims_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{claimId}/snapshots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the pages that evidence rests on, as they were
     * @description One is made when evidence is added, and one when a decision rests on it.
     */
    get: operations['snapshots_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{claimId}/snapshots/{snapshotId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a kept page
     * @description As a WARC file, compressed.
     */
    get: operations['snapshots_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{claimId}/split': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Split a claim
     * @description The first part is the claim itself, with its history and evidence; its proposal is void. The others start as pending.
     */
    post: operations['corrections_split'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/{claimId}/transitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell what you may do to a claim now */
    get: operations['claims_offered'];
    put?: never;
    /** Take a claim a step on in its review */
    post: operations['claims_transition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/bulk-transitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take many claims a step on
     * @description Each is judged by itself, as if it were the only one, and each result is told. Up to 100 claims are done at once; more become a job, which is answered with 202 and followed at Location.
     */
    post: operations['bulktransitions_transition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/claims/bulk-transitions/{bulkId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell how far a step on many claims is */
    get: operations['bulktransitions_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Follow what changes
     * @description Server-sent events. Each says that something is to be read again, and comes at least once; its `data` has the shape that its name has here. `ready` says that from here on events come as things happen; `reset` that everything is to be read again.
     */
    get: operations['events_follow'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/labels.ndjson': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Export editors’ corrections as labelled data
     * @description One line for each correction in force: what the machine had made of a stretch of text, and what is right.
     */
    get: operations['exports_exportLabels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/link-hosts/{host}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a host
     * @description What is known of it, and how its links are.
     */
    get: operations['linkhosts_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/link-hosts/{host}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what was said of a host
     * @description Oldest first.
     */
    get: operations['linkhosts_listHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/link-hosts/{host}/override': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Say what a host is, whatever checks say
     * @description Holds for all its links, those to come as well, of which nobody says otherwise, until it is taken back.
     */
    put: operations['linkhosts_override'];
    post?: never;
    /**
     * Take back what was said of a host
     * @description The next checks decide again.
     */
    delete: operations['linkhosts_removeOverride'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List links
     * @description Newest first.
     */
    get: operations['links_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/links/{linkId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a link */
    get: operations['links_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/links/{linkId}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Save a page in the archive
     * @description The worker has a copy made, unless there is one of the last day; the link’s `archive` shows how far that is. Needs a desk whose settings name an archive and a key to it.
     */
    post: operations['links_saveToArchive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/links/{linkId}/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the checks of a link
     * @description Newest first.
     */
    get: operations['links_listChecks'];
    put?: never;
    /**
     * Check a link now
     * @description The worker makes the check; it shows up among the link’s checks.
     */
    post: operations['links_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/links/{linkId}/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the claims that rest on a link
     * @description Those that cite it and those whose evidence it is.
     */
    get: operations['links_listClaims'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/links/{linkId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what was said of a link and what it came to
     * @description Oldest first.
     */
    get: operations['links_listHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/links/{linkId}/override': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Say what a link is, whatever checks say
     * @description Holds until it is taken back.
     */
    put: operations['links_override'];
    post?: never;
    /**
     * Take back what was said of a link
     * @description What was said of its host holds again, else the next check.
     */
    delete: operations['links_removeOverride'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/links/{linkId}/repair': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give the citations of a link another address
     * @description All of them, in one step; the new address is checked. Evidence stays as it is.
     */
    post: operations['links_repair'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell who you are */
    get: operations['apikeys_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List who is at the desk
     * @description Those whom work can be put on, and who can be mentioned.
     */
    get: operations['people_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ratings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the desk’s ratings
     * @description Each is a kind of one of the three verdicts.
     */
    get: operations['ratings_get'];
    /**
     * Name the desk’s ratings
     * @description Makes a new version. Decisions keep the labels that they were made with.
     */
    put: operations['ratings_name'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/ratings/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the desk’s ratings as they were
     * @description Decisions name the version they were made with.
     */
    get: operations['ratings_getVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell who is signed in */
    get: operations['sessions_read'];
    put?: never;
    /**
     * Sign in with an API key
     * @description Or with a token of the issuer that the desk trusts. Sets the cookie of the session, for twelve hours, but for no longer than what it was begun with is good.
     */
    post: operations['sessions_begin'];
    /**
     * Sign out
     * @description The session is over for whoever holds its cookie.
     */
    delete: operations['sessions_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/statistics/ageing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell for how long open claims have been where they are */
    get: operations['statistics_ageing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/statistics/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tell how links stand, host by host
     * @description The hosts with the most dead links first.
     */
    get: operations['statistics_links'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/statistics/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tell where everything stands
     * @description Counted in one snapshot, so that the numbers add up.
     */
    get: operations['statistics_overview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/statistics/reviewers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell what reviewers did, and how it held */
    get: operations['statistics_reviewers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/statistics/states': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell how many claims were in each state, day by day */
    get: operations['statistics_states'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/statistics/throughput': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tell what happened to claims
     * @description By days, weeks or months of a time zone.
     */
    get: operations['statistics_throughput'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/statistics/time-in-state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tell for how long claims stayed in each state
     * @description Of the stays that ended in the span.
     */
    get: operations['statistics_timeInState'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/statistics/work': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tell what waits for the workers */
    get: operations['statistics_work'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your views
     * @description By name.
     */
    get: operations['views_list'];
    put?: never;
    /**
     * Save a view
     * @description Its query is what the query string of the claim list takes, but for limit, cursor and withTotal. A person may have 200.
     */
    post: operations['views_save'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/views/{viewId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a view of yours */
    get: operations['views_get'];
    /**
     * Replace a view of yours
     * @description By another name, another query or both.
     */
    put: operations['views_replace'];
    post?: never;
    /** Delete a view of yours */
    delete: operations['views_delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhooks
     * @description Newest first, without their secrets.
     */
    get: operations['webhooks_list'];
    put?: never;
    /**
     * Make a webhook
     * @description It is told of what happens from now on. The answer tells its secret, this once. A desk may have 50.
     */
    post: operations['webhooks_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhooks/{webhookId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a webhook */
    get: operations['webhooks_get'];
    /**
     * Replace a webhook
     * @description What waits to be delivered goes to its new address.
     */
    put: operations['webhooks_replace'];
    post?: never;
    /**
     * Delete a webhook
     * @description Its deliveries go with it, also those that were not made yet.
     */
    delete: operations['webhooks_delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhooks/{webhookId}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what a webhook was told
     * @description Newest first, for 30 days.
     */
    get: operations['webhookdeliveries_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhooks/{webhookId}/deliveries/{deliveryId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a delivery with every attempt */
    get: operations['webhookdeliveries_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhooks/{webhookId}/deliveries/{deliveryId}/redelivery': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deliver something again
     * @description Whatever became of it. It has the same id, so a receiver that took it knows it already.
     */
    post: operations['webhookdeliveries_redeliver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhooks/{webhookId}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Pause a webhook
     * @description What happens meanwhile waits for it, for 30 days.
     */
    put: operations['webhooks_pause'];
    post?: never;
    /**
     * Resume a webhook
     * @description However it was paused. It is told everything that waits.
     */
    delete: operations['webhooks_resume'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhooks/{webhookId}/ping': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a webhook a ping
     * @description Tried once, also while the webhook is paused. What came of it stands in the delivery.
     */
    post: operations['webhookdeliveries_ping'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhooks/{webhookId}/secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a webhook a new secret
     * @description Told this once. Until the time that is told too, messages carry the signatures of both secrets, this one and the one before.
     */
    post: operations['webhooks_rotate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AccessEventDto: {
      /** @description Who acted, or was refused; null for strangers, and for the desk itself */
      actor: components['schemas']['ActorDto'] | null;
      /**
       * @description Where it came from; null for the desk itself, and where there were too many to tell apart
       * @example 192.0.2.7
       */
      address: string | null;
      /**
       * Format: uuid
       * @description The API key that it is about
       */
      apiKeyId: string | null;
      /**
       * @description Last four characters of the secret that it is about, where it looks like one of the desk’s
       * @example x7Qa
       */
      hint: string | null;
      /**
       * Format: uuid
       * @description The event
       */
      id: string;
      /**
       * Format: date-time
       * @description When it happened last
       * @example 2026-01-08T09:30:00.000Z
       */
      lastAt: string;
      /**
       * @description The role or the scope that was lacking
       * @example admin
       */
      needed: string | null;
      /**
       * Format: date-time
       * @description When it happened first
       * @example 2026-01-08T09:30:00.000Z
       */
      occurredAt: string;
      /**
       * @description Why somebody was refused
       * @example role_insufficient
       */
      reason: string | null;
      /** @description The request; of several that are counted together, the first */
      requestId: string | null;
      /**
       * @description What was not allowed
       * @example POST /v1/api-keys
       */
      route: string | null;
      /**
       * @description How often it happened; refusals are counted minute by minute
       * @example 1
       */
      times: number;
      /**
       * @description What happened
       * @example forbidden
       * @enum {string}
       */
      type:
        | 'sign_in_succeeded'
        | 'sign_in_failed'
        | 'key_made'
        | 'key_rotated'
        | 'key_revoked'
        | 'unauthenticated'
        | 'forbidden';
    };
    AccessEventPageDto: {
      /** @description The items of this page */
      items: components['schemas']['AccessEventDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    ActionFieldDto: {
      /** @description What it is made of, where it is an object */
      members: components['schemas']['ActionFieldDto'][] | null;
      /**
       * @description Name of the field
       * @example rationale
       */
      name: string;
      /**
       * @description Whether it is always needed
       * @example true
       */
      required: boolean;
      /** @description When else it is needed */
      requiredWhen: components['schemas']['FieldConditionDto'] | null;
      /**
       * @description What it holds
       * @example text
       */
      type: string;
      /**
       * @description The values it may have
       * @example [
       *       "verified",
       *       "disputed",
       *       "unverifiable"
       *     ]
       */
      values: string[] | null;
    };
    ActorDto: {
      /**
       * Format: uuid
       * @description The actor
       * @example 0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e
       */
      id: string;
      /**
       * @description Name
       * @example Ada, politics desk
       */
      name: string;
    };
    AddCitationDto: {
      /**
       * @description The words it belongs to
       * @example reported
       */
      anchorText?: string;
      /**
       * Format: uuid
       * @description Instead: a left-out link of the article, which is taken back
       */
      leftOut?: string;
      /**
       * @description The address
       * @example https://example.org/report
       */
      url?: string;
    };
    AddClaimDto: {
      /** @description Who is credited with it; judged unless given */
      attribution?: components['schemas']['AttributionDto'] | null;
      /**
       * @description Whether it is worth checking; judged unless given
       * @example true
       */
      checkWorthy?: boolean;
      /** @description What it cites, besides left-out links in the stretch */
      citations?: components['schemas']['NewCitationDto'][];
      /**
       * @description What sort of statement it is; judged unless given
       * @example fact
       * @enum {string}
       */
      kind?: 'quote' | 'prediction' | 'opinion-analysis' | 'fact';
      /** @description The stretch; without it, text must be words of the article */
      selector?: components['schemas']['SelectionDto'];
      /**
       * @description The statement, where it is not to be the very words; or, without a selector, the words
       * @example Trade fell
       */
      text?: string;
    };
    AddCommentDto: {
      /**
       * @description Actors whose attention it asks for
       * @example []
       */
      mentions?: string[];
      /**
       * Format: uuid
       * @description The comment of the same claim that it answers; without it a thread begins
       */
      replyTo?: string;
      /**
       * @description What is to be said
       * @example The ministry counts fiscal years. Does the article?
       */
      text: string;
    };
    AddEvidenceDto: {
      /** @description What it is, when it is not on the web */
      description?: string;
      /**
       * @description The words relied on
       * @example Exports came to 200 million dollars.
       */
      excerpt?: string;
      /**
       * @description Where in the source
       * @example Table 3
       */
      locator?: string;
      /**
       * @description Origin of the fact, or a report of it
       * @example primary
       * @enum {string}
       */
      sourceType: 'primary' | 'secondary';
      /**
       * @description How it bears on the claim
       * @example supports
       * @enum {string}
       */
      stance: 'supports' | 'refutes' | 'context';
      /**
       * @description Address, when it is on the web
       * @example https://example.org/statistics
       */
      url?: string;
    };
    AddressProposalDto: {
      /**
       * @description The words that carry it
       * @example fell
       */
      anchorText: string;
      /**
       * Format: date-time
       * @description When it was taken up; null unless it was
       * @example 2026-01-08T09:30:00.000Z
       */
      appliedAt: string | null;
      /** @description Who took it up */
      appliedBy: components['schemas']['ActorDto'] | null;
      /**
       * Format: uuid
       * @description Its citation
       */
      citationId: string;
      /**
       * Format: uuid
       * @description The claim
       */
      claimId: string;
      /**
       * Format: uuid
       * @description The proposal
       */
      id: string;
      /** @description On what it rests */
      match: components['schemas']['SentenceMatchDto'];
      /**
       * @description Why it is outdated: the article has a new text, or the citation is gone, belongs to another claim, or has an address
       * @enum {string|null}
       */
      reason: 'revised' | 'gone' | 'has_address' | null;
      /**
       * @description How it stands
       * @example proposed
       * @enum {string}
       */
      status: 'proposed' | 'applied' | 'outdated';
      /**
       * @description The address
       * @example https://example.org/statistics
       */
      url: string;
    };
    AgeingDto: {
      /**
       * Format: date-time
       * @description The moment
       * @example 2026-01-08T09:30:00.000Z
       */
      asOf: string;
      /**
       * @description Claims that wait for information which was due by then
       * @example 0
       */
      overdue: number;
      /** @description The states in which claims wait for a decision */
      states: components['schemas']['StateAgeingDto'][];
    };
    ApiKeyDto: {
      /**
       * Format: uuid
       * @description Its holder, as an actor
       */
      actorId: string;
      /**
       * Format: date-time
       * @description When it was made
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description From when on it lets nobody in
       * @example 2026-01-08T09:30:00.000Z
       */
      expiresAt: string | null;
      /**
       * @description Last four characters of the secret
       * @example x7Qa
       */
      hint: string;
      /**
       * Format: uuid
       * @description The key
       */
      id: string;
      /**
       * Format: date-time
       * @description When it was last used, to the minute; null for never
       * @example 2026-01-08T09:30:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description Who it is for; stands in the history of what is done with it
       * @example Ada, politics desk
       */
      name: string;
      /**
       * Format: date-time
       * @description Until when a secret that it had before is still good
       * @example 2026-01-08T09:30:00.000Z
       */
      oldSecretUntil: string | null;
      /**
       * Format: date-time
       * @description When it was revoked
       * @example 2026-01-08T09:30:00.000Z
       */
      revokedAt: string | null;
      /**
       * @description What its holder may do
       * @example reviewer
       * @enum {string}
       */
      role: 'viewer' | 'reviewer' | 'editor' | 'admin';
      /**
       * Format: date-time
       * @description When its secret was last exchanged
       * @example 2026-01-08T09:30:00.000Z
       */
      rotatedAt: string | null;
      /**
       * @description What it is for; null for all that its role may do
       * @example [
       *       "read",
       *       "claims:review"
       *     ]
       */
      scopes:
        | (
            | 'read'
            | 'articles:write'
            | 'claims:write'
            | 'claims:review'
            | 'comments:write'
            | 'links:write'
            | 'views:write'
            | 'admin'
          )[]
        | null;
    };
    ApiKeyPageDto: {
      /** @description The items of this page */
      items: components['schemas']['ApiKeyDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    AppliedProposalDto: {
      /**
       * Format: uuid
       * @description Its citation
       */
      citationId: string;
      /**
       * Format: uuid
       * @description The claim
       */
      claimId: string;
      /**
       * Format: uuid
       * @description The proposal
       */
      proposalId: string;
      /**
       * @description Why it was skipped; null unless it was
       * @enum {string|null}
       */
      reason: 'revised' | 'gone' | 'has_address' | null;
      /**
       * @description What became of it
       * @example applied
       * @enum {string}
       */
      result: 'applied' | 'already_applied' | 'skipped';
    };
    AppliedRecoveryDto: {
      /** @description In the order of the article */
      items: components['schemas']['AppliedProposalDto'][];
    };
    ApplyRecoveryDto: {
      /** @description Their ids; all of them unless given */
      proposals?: string[];
    };
    ArchiveCopyDto: {
      /**
       * @description HTTP status that the page had then; null when the archive does not say
       * @example 200
       */
      status: number | null;
      /**
       * Format: date-time
       * @description When it was taken
       * @example 2026-01-08T09:30:00.000Z
       */
      takenAt: string;
      /**
       * @description Where anybody can read it
       * @example https://web.archive.org/web/20260108093000/https://example.org/report
       */
      url: string;
    };
    ArchiveDto: {
      /** @description The copy that was found or made last */
      copy: components['schemas']['ArchiveCopyDto'] | null;
      /**
       * Format: date-time
       * @description When a copy was last looked for: found, not found, or tried for days while the archive could not say. Null when none ever was, as while the desk asks no archive
       * @example 2026-01-08T09:30:00.000Z
       */
      lookedAt: string | null;
      /** @description The copy that was last asked to be made */
      save: components['schemas']['ArchiveSaveDto'] | null;
    };
    ArchiveSaveDto: {
      /**
       * @description Why there is none, as a stable code
       * @example capture_blocked_url
       */
      failure: string | null;
      /**
       * Format: date-time
       * @description When it was asked for
       * @example 2026-01-08T09:30:00.000Z
       */
      requestedAt: string;
      /**
       * @description How far it is
       * @example done
       * @enum {string}
       */
      status: 'queued' | 'done' | 'failed';
    };
    ArticleChangedDto: {
      /**
       * Format: uuid
       * @description The article
       */
      articleId: string;
      /**
       * Format: date-time
       * @description When it happened
       * @example 2026-01-08T09:30:00.000Z
       */
      occurredAt: string;
      /**
       * @description Tells an event that comes twice from another
       * @example 1
       */
      seq: number;
      /**
       * @description The name of the event (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'article.changed';
    };
    ArticleCountsDto: {
      /**
       * @description All articles
       * @example 1
       */
      total: number;
    };
    ArticleDto: {
      /**
       * @description Who wrote it
       * @example Ada Lovelace
       */
      byline: string | null;
      /**
       * @description Captions of pictures, which are no claims
       * @example [
       *       "The port in January."
       *     ]
       */
      captions: string[];
      /**
       * @description Citations of its claims
       * @example 17
       */
      citationCount: number;
      /**
       * @description Its claims
       * @example 45
       */
      claimCount: number;
      /**
       * @description Its claims by state (pending, in_review, needs_info, awaiting_approval, verified, disputed, unverifiable, not_checkable, withdrawn)
       * @example {
       *       "pending": 45
       *     }
       */
      claimsByState: {
        [key: string]: number;
      };
      /**
       * Format: date-time
       * @description When it came in
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description Format it was sent in
       * @example markdown
       * @enum {string}
       */
      format: 'markdown' | 'html' | 'text' | 'pdf';
      /**
       * Format: uuid
       * @description The article
       */
      id: string;
      /**
       * @description Language (BCP 47)
       * @example en
       */
      language: string | null;
      /** @description Links that are no citations, and what they are instead */
      leftOut: components['schemas']['LeftOutLinkDto'][];
      /**
       * @description Those whose words it no longer has
       * @example 0
       */
      lostClaimCount: number;
      /**
       * @description Those whose address is lost
       * @example 17
       */
      missingUrlCount: number;
      /**
       * @description How its claims are decided
       * @example four_eyes
       * @enum {string}
       */
      policy: 'four_eyes' | 'single';
      /**
       * @description When it was published: a date, or a date and time
       * @example 2026-01-08
       */
      publishedAt: string | null;
      /**
       * Format: date-time
       * @description Since when it is marked as published
       * @example 2026-01-08T09:30:00.000Z
       */
      publishedSince: string | null;
      /**
       * @description Number of the revision in force
       * @example 1
       */
      revision: number;
      /**
       * @description Where it was published
       * @example https://example.org/trade-fell
       */
      sourceUrl: string | null;
      /**
       * @description SHA-256 of the canonical text
       * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
       */
      textSha256: string;
      /**
       * @description Title
       * @example Trade fell
       */
      title: string | null;
      /**
       * Format: date-time
       * @description When it was last written
       * @example 2026-01-08T09:30:00.000Z
       */
      updatedAt: string;
      /**
       * @description Counts writes
       * @example 1
       */
      version: number;
    };
    ArticleImportDto: {
      /**
       * Format: uuid
       * @description The article that came of it; null unless it is done
       */
      articleId: string | null;
      /**
       * Format: date-time
       * @description When it was asked for
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /** @description Why nothing came of it; null unless it failed */
      failure: components['schemas']['PageFailureDto'] | null;
      /**
       * @description The last address that answered
       * @example https://www.example.org/trade-fell
       */
      finalUrl: string | null;
      /**
       * Format: date-time
       * @description When it was done or had failed; null while it is queued
       * @example 2026-01-08T09:30:00.000Z
       */
      finishedAt: string | null;
      /**
       * @description HTTP status of that answer
       * @example 200
       */
      httpStatus: number | null;
      /**
       * Format: uuid
       * @description The import
       */
      id: string;
      /** @description Who asked for it */
      requestedBy: components['schemas']['ActorDto'];
      /**
       * @description How far it is
       * @example done
       * @enum {string}
       */
      status: 'queued' | 'done' | 'failed';
      /**
       * @description Where the article is
       * @example https://example.org/trade-fell
       */
      url: string;
    };
    ArticlePageDto: {
      /** @description The items of this page */
      items: components['schemas']['ArticleDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    ArticleTextDto: {
      /**
       * Format: uuid
       * @description The article
       */
      articleId: string;
      /**
       * @description Number of the revision
       * @example 1
       */
      revision: number;
      /**
       * @description SHA-256 of the text in UTF-8
       * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
       */
      sha256: string;
      /**
       * @description What every offset counts in, as UTF-16 code units
       * @example Trade fell to $200 million in 2024.
       */
      text: string;
    };
    AttributionDto: {
      /**
       * @description Words used in this sentence
       * @example Bondarev
       */
      mention: string | null;
      /**
       * @description News organisation through which it reached us
       * @example Kommersant
       */
      outlet: string | null;
      /**
       * @description How the attribution reaches this sentence
       * @example explicit
       * @enum {string}
       */
      scope: 'explicit' | 'pronoun' | 'carried-back' | 'carried-forward';
      /**
       * @description Fullest name used in the article
       * @example Boris Bondarev
       */
      speaker: string | null;
      /**
       * @description Whether the source is anonymous
       * @example false
       */
      unnamed: boolean;
      /**
       * @description Where it was said
       * @example a Telegram post
       */
      venue: string | null;
    };
    BrokenEventDto: {
      /**
       * @description Changed, wrongly chained, missing (before it or, at the end, itself), more than the claim had writes, telling of a decision that is not as told, or coming to another claim than there is
       * @example hash
       * @enum {string}
       */
      reason: 'hash' | 'chain' | 'gap' | 'surplus' | 'decision' | 'claim';
      /**
       * @description Its place
       * @example 3
       */
      sequence: number;
    };
    BulkChangedDto: {
      /**
       * Format: uuid
       * @description The bulk transition
       */
      bulkId: string;
      /**
       * Format: date-time
       * @description When it happened
       * @example 2026-01-08T09:30:00.000Z
       */
      occurredAt: string;
      /**
       * @description Tells an event that comes twice from another
       * @example 1
       */
      seq: number;
      /**
       * @description The name of the event (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'bulk.changed';
    };
    BulkRefusalDto: {
      /** @description What could be done instead */
      allowedActions:
        | (
            | 'start'
            | 'release'
            | 'hold'
            | 'resume'
            | 'assign'
            | 'propose'
            | 'approve'
            | 'return'
            | 'decide'
            | 'arbitrate'
            | 'dismiss'
            | 'withdraw'
            | 'reopen'
            | 'reaffirm'
          )[]
        | null;
      /**
       * @description As a code
       * @example stale_version
       */
      code: string;
      /**
       * @description In words
       * @example The claim is at version 3 by now; If-Match named another.
       */
      detail: string;
      /** @description Which fields are wrong */
      errors: components['schemas']['ProblemPlaceDto'][];
    };
    BulkResultDto: {
      /**
       * Format: uuid
       * @description The claim
       */
      claimId: string;
      /**
       * @description The step was taken, would be taken (of a dry run), or was refused, which changed nothing
       * @example done
       * @enum {string}
       */
      outcome: 'done' | 'allowed' | 'refused';
      /** @description Why it was refused */
      refusal: components['schemas']['BulkRefusalDto'] | null;
      /**
       * @description Where it leads
       * @example in_review
       * @enum {string|null}
       */
      state:
        | 'pending'
        | 'in_review'
        | 'needs_info'
        | 'awaiting_approval'
        | 'verified'
        | 'disputed'
        | 'unverifiable'
        | 'not_checkable'
        | 'withdrawn'
        | null;
      /**
       * @description The version that it leads to
       * @example 2
       */
      version: number | null;
    };
    BulkTargetDto: {
      /**
       * Format: uuid
       * @description The claim
       */
      claimId: string;
      /**
       * @description The version that you have seen, as in its ETag
       * @example 1
       */
      version: number;
    };
    BulkTransitionDto: {
      /**
       * @description The step
       * @example start
       * @enum {string}
       */
      action:
        | 'start'
        | 'release'
        | 'hold'
        | 'resume'
        | 'assign'
        | 'propose'
        | 'approve'
        | 'return'
        | 'decide'
        | 'arbitrate'
        | 'dismiss'
        | 'withdraw'
        | 'reopen'
        | 'reaffirm';
      /**
       * Format: date-time
       * @description When the job was made
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string | null;
      /**
       * @description Taken so far, or to be taken
       * @example 1
       */
      done: number;
      /**
       * @description Whether it is only told what would come of it
       * @example false
       */
      dryRun: boolean;
      /**
       * Format: date-time
       * @description When it was finished
       * @example 2026-01-08T09:30:00.000Z
       */
      finishedAt: string | null;
      /**
       * Format: uuid
       * @description Of the job, where there is one
       */
      id: string | null;
      /**
       * @description Refused so far
       * @example 1
       */
      refused: number;
      /** @description One for each claim whose turn has come, in their order */
      results: components['schemas']['BulkResultDto'][];
      /**
       * @description How far it is
       * @example done
       * @enum {string}
       */
      status: 'queued' | 'done' | 'failed';
      /**
       * @description How many claims
       * @example 2
       */
      total: number;
    };
    BulkTransitionRequestDto: {
      /**
       * @description What to do
       * @example start
       * @enum {string}
       */
      action:
        | 'start'
        | 'release'
        | 'hold'
        | 'resume'
        | 'assign'
        | 'propose'
        | 'approve'
        | 'return'
        | 'decide'
        | 'arbitrate'
        | 'dismiss'
        | 'withdraw'
        | 'reopen'
        | 'reaffirm';
      /**
       * @description start, assign, reopen: me or an actor’s id
       * @example me
       */
      assignee?: string;
      /**
       * @description propose, decide, arbitrate: was it said?
       * @example verified
       * @enum {string}
       */
      attributionVerdict?: 'verified' | 'disputed' | 'unverifiable';
      /** @description The claims */
      claims: components['schemas']['BulkTargetDto'][];
      /** @description return: what is missing */
      comment?: string;
      /** @description propose, approve, decide, arbitrate: what readers are told, where a published answer changes */
      correction?: components['schemas']['PublicCorrectionDto'];
      /**
       * @description Only tell what would come of it
       * @example true
       */
      dryRun?: boolean;
      /**
       * Format: date-time
       * @description hold: until when
       * @example 2030-01-08T09:30:00Z
       */
      dueAt?: string;
      /**
       * Format: uuid
       * @description withdraw: the claim that says the same
       */
      duplicateOf?: string;
      /** @description hold, assign, approve, dismiss, withdraw, reopen, reaffirm: a note */
      note?: string;
      /** @description propose, decide, arbitrate: why it stands without checked evidence */
      overrideReason?: string;
      /**
       * @description propose, decide, arbitrate: the code of one of the desk’s ratings for the verdict
       * @example mostly_true
       */
      rating?: string;
      /**
       * @description propose, decide, arbitrate: why
       * @example The customs statistics give the same figure.
       */
      rationale?: string;
      /**
       * @description dismiss, withdraw, reopen: why, as a code
       * @example opinion
       */
      reasonCode?: string;
      /**
       * @description propose, decide, arbitrate: is it so?
       * @example verified
       * @enum {string}
       */
      verdict?: 'verified' | 'disputed' | 'unverifiable';
      /**
       * @description hold: what the claim waits for
       * @example a call back from the ministry
       */
      waitingOn?: string;
      /** @description propose, decide, arbitrate: what a disputed claim has wrong */
      whatIsWrong?: string;
      /** @description propose, decide, arbitrate: what was tried on an unverifiable claim */
      whatWasTried?: string;
    };
    ChangeCitationDto: {
      /**
       * @description The words it belongs to
       * @example reported
       */
      anchorText?: string;
      /**
       * @description The address; null when it is lost after all
       * @example https://example.org/report
       */
      url?: string | null;
    };
    CitationCountsDto: {
      /**
       * @description Those whose address is known
       * @example 3
       */
      linked: number;
      /**
       * @description All citations: linked and urlMissing together
       * @example 17
       */
      total: number;
      /**
       * @description Those whose address is lost
       * @example 14
       */
      urlMissing: number;
    };
    CitationDto: {
      /**
       * @description The words that carried the link
       * @example reported
       */
      anchorText: string;
      /**
       * @description The address as the article has it
       * @example #
       */
      href: string | null;
      /**
       * Format: uuid
       * @description The citation
       */
      id: string;
      /** @description The link it resolves to, with its newest check */
      link: components['schemas']['LinkDto'] | null;
      /** @description Where the anchor stands in the text */
      position: components['schemas']['PositionDto'] | null;
      /**
       * @description Whether the address is known
       * @example linked
       * @enum {string}
       */
      status: 'linked' | 'url_missing';
      /** @description The address in force; null while it is lost */
      url: string | null;
    };
    CitationListDto: {
      /** @description In the order of the text */
      items: components['schemas']['CitationDto'][];
    };
    ClaimChangedDto: {
      /**
       * Format: uuid
       * @description Its article
       */
      articleId: string;
      /**
       * @description What was done to it, as its history has it
       * @example start
       */
      change: string;
      /**
       * Format: uuid
       * @description The claim
       */
      claimId: string;
      /**
       * Format: date-time
       * @description When it happened
       * @example 2026-01-08T09:30:00.000Z
       */
      occurredAt: string;
      /**
       * @description Tells an event that comes twice from another
       * @example 1
       */
      seq: number;
      /**
       * @description The name of the event (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'claim.changed';
      /**
       * @description Its version from then on
       * @example 2
       */
      version: number;
    };
    ClaimCountsDto: {
      /**
       * @description Those with attention raised
       * @example 0
       */
      attention: number;
      /**
       * @description By state; every state is there
       * @example {
       *       "pending": 45,
       *       "in_review": 0,
       *       "needs_info": 0,
       *       "awaiting_approval": 0,
       *       "verified": 0,
       *       "disputed": 0,
       *       "unverifiable": 0,
       *       "not_checkable": 0,
       *       "withdrawn": 0
       *     }
       */
      byState: {
        [key: string]: number;
      };
      /**
       * @description Those that look worth checking
       * @example 30
       */
      checkWorthy: number;
      /**
       * @description Those that wait for information which was due by then
       * @example 0
       */
      overdue: number;
      /**
       * @description All claims: the sum of byState
       * @example 45
       */
      total: number;
    };
    ClaimDto: {
      /**
       * Format: uuid
       * @description The article it stands in
       */
      articleId: string;
      /**
       * Format: date-time
       * @description Until when, unless they do something; then others may take it over
       * @example 2026-01-08T09:30:00.000Z
       */
      assignedUntil: string | null;
      /** @description Who works on it */
      assignee: components['schemas']['ActorDto'] | null;
      /**
       * @description What the machine wants a person to look at
       * @example []
       */
      attention: (
        'source_dead' | 'source_changed' | 'quote_missing' | 'claim_text_changed' | 'evidence_edited' | 'expired'
      )[];
      /**
       * Format: date-time
       * @description Since when
       * @example 2026-01-08T09:30:00.000Z
       */
      attentionSince: string | null;
      /** @description Who is credited with it */
      attribution: components['schemas']['AttributionDto'] | null;
      /**
       * @description Whether it looks worth checking
       * @example true
       */
      checkWorthy: boolean;
      /**
       * @description Why it does or does not
       * @example [
       *       "number",
       *       "date"
       *     ]
       */
      checkWorthyReasons: string[];
      /** @description The links that the article gives for it */
      citations: components['schemas']['CitationDto'][];
      /**
       * @description What of it a person put right
       * @example []
       */
      corrected: ('text' | 'kind' | 'attribution' | 'checkWorthy' | 'boundaries')[];
      /**
       * Format: date-time
       * @description When it was made
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /** @description The newest decision */
      decision: components['schemas']['DecisionDto'] | null;
      /**
       * Format: uuid
       * @description The claim that it was split from, or that stands beside it in its sentence
       */
      derivedFrom: string | null;
      /**
       * Format: date-time
       * @description Until when it waits
       * @example 2026-01-08T09:30:00.000Z
       */
      dueAt: string | null;
      /**
       * Format: uuid
       * @description The claim that says the same
       */
      duplicateOf: string | null;
      /** @description What reviewers found */
      evidence: components['schemas']['EvidenceDto'][];
      /**
       * Format: uuid
       * @description The claim
       */
      id: string;
      /**
       * @description Sources of evidence for or against it that do not depend on each other: pages of one registrable domain, or of one canonical address, are one
       * @example 2
       */
      independentSources: number;
      /**
       * @description What sort of statement it is
       * @example fact
       * @enum {string}
       */
      kind: 'quote' | 'prediction' | 'opinion-analysis' | 'fact';
      /**
       * @description Whether the article has a newer revision, which has not its words
       * @example false
       */
      lost: boolean;
      /**
       * @description Place among the claims of the article, from 0
       * @example 27
       */
      ordinal: number;
      /**
       * @description How it came to be
       * @example extracted
       * @enum {string}
       */
      origin: 'extracted' | 'split' | 'selected';
      /** @description The verdict that waits for approval */
      proposal: components['schemas']['ProposalDto'] | null;
      /**
       * @description Proposals returned since it was last opened
       * @example 0
       */
      returns: number;
      /**
       * @description Number of the revision that the selector refers to
       * @example 1
       */
      revision: number;
      /** @description Where it stands in the text */
      selector: components['schemas']['SelectorDto'];
      /**
       * @description Where the work is
       * @example pending
       * @enum {string}
       */
      state:
        | 'pending'
        | 'in_review'
        | 'needs_info'
        | 'awaiting_approval'
        | 'verified'
        | 'disputed'
        | 'unverifiable'
        | 'not_checkable'
        | 'withdrawn';
      /**
       * Format: date-time
       * @description Since when
       * @example 2026-01-08T09:30:00.000Z
       */
      stateSince: string;
      /**
       * @description The statement
       * @example Trade between the two countries came to about $200 million in 2024.
       */
      text: string;
      /**
       * Format: uuid
       * @description Who worded it; null where the words are the article’s own
       */
      textAuthorId: string | null;
      /**
       * Format: date-time
       * @description When it was last written
       * @example 2026-01-08T09:30:00.000Z
       */
      updatedAt: string;
      /**
       * @description The verdict in force
       * @example verified
       * @enum {string|null}
       */
      verdict: 'verified' | 'disputed' | 'unverifiable' | null;
      /**
       * @description Counts writes; the number in the ETag
       * @example 1
       */
      version: number;
      /**
       * @description What it waits for
       * @example a call back from the ministry
       */
      waitingOn: string | null;
    };
    ClaimEventDto: {
      /** @description Who did it, or saw it */
      actor: components['schemas']['ActorDto'];
      /**
       * @description What changed, as it became
       * @example {
       *       "state": "in_review"
       *     }
       */
      after: {
        [key: string]: unknown;
      };
      /**
       * @description What changed, as it was
       * @example {
       *       "state": "pending"
       *     }
       */
      before: {
        [key: string]: unknown;
      };
      /**
       * @description SHA-256 over this event and the hash before it
       * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
       */
      hash: string;
      /**
       * Format: uuid
       * @description The event
       */
      id: string;
      /**
       * Format: date-time
       * @description When
       * @example 2026-01-08T09:30:00.000Z
       */
      occurredAt: string;
      /** @description The reason given */
      reason: string | null;
      /** @description The request that did it */
      requestId: string | null;
      /**
       * @description The version of the claim that the change led to
       * @example 2
       */
      sequence: number;
      /**
       * @description What happened
       * @example start
       */
      type: string;
    };
    ClaimEventPageDto: {
      /** @description The items of this page */
      items: components['schemas']['ClaimEventDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    ClaimMentionDto: {
      /**
       * Format: uuid
       * @description The claim
       */
      claimId: string;
      /**
       * @description Where its review stood
       * @example pending
       * @enum {string}
       */
      state:
        | 'pending'
        | 'in_review'
        | 'needs_info'
        | 'awaiting_approval'
        | 'verified'
        | 'disputed'
        | 'unverifiable'
        | 'not_checkable'
        | 'withdrawn';
      /**
       * @description What it says
       * @example Trade fell to $200 million in 2024.
       */
      text: string;
    };
    ClaimPageDto: {
      /** @description The items of this page */
      items: components['schemas']['ClaimDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    CommentChangedDto: {
      /**
       * Format: uuid
       * @description The claim
       */
      claimId: string;
      /**
       * Format: uuid
       * @description The comment
       */
      commentId: string;
      /**
       * Format: date-time
       * @description When it happened
       * @example 2026-01-08T09:30:00.000Z
       */
      occurredAt: string;
      /**
       * @description Tells an event that comes twice from another
       * @example 1
       */
      seq: number;
      /**
       * @description The name of the event (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'comment.changed';
    };
    CommentDto: {
      /** @description Who said it */
      author: components['schemas']['ActorDto'];
      /**
       * Format: uuid
       * @description The claim that it is about
       */
      claimId: string;
      /**
       * Format: date-time
       * @description When it was said
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description The comment
       */
      id: string;
      /** @description Whose attention it asks for */
      mentions: components['schemas']['ActorDto'][];
      /** @description The request that made it */
      requestId: string | null;
      /**
       * Format: date-time
       * @description When its thread was resolved; null while it is open, and for replies
       * @example 2026-01-08T09:30:00.000Z
       */
      resolvedAt: string | null;
      /** @description Who resolved its thread */
      resolvedBy: components['schemas']['ActorDto'] | null;
      /**
       * @description What was said
       * @example The ministry counts fiscal years. Does the article?
       */
      text: string;
      /**
       * Format: uuid
       * @description The first comment of its thread; null for that one itself
       */
      threadId: string | null;
    };
    CommentPageDto: {
      /** @description The items of this page */
      items: components['schemas']['CommentDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    CoverageDto: {
      /**
       * Format: uuid
       * @description The article
       */
      articleId: string;
      /**
       * @description Decided, with attention raised since
       * @example 0
       */
      atRisk: number;
      /** @description Those that look worth checking */
      checkWorthy: components['schemas']['CoveredDto'];
      /** @description All claims */
      claims: components['schemas']['CoveredDto'];
      /**
       * @description The revision whose claims are counted
       * @example 1
       */
      revision: number;
      /**
       * @description Verified or disputed by evidence of one independent source
       * @example 3
       */
      singleSourced: number;
      /**
       * @description Without an address in the article
       * @example 17
       */
      unlinked: number;
    };
    CoveredDto: {
      /**
       * @description How many are verified, disputed or unverifiable
       * @example 10
       */
      decided: number;
      /**
       * @description The share of these; null of none
       * @example 0.25
       */
      share: number | null;
      /**
       * @description How many there are
       * @example 40
       */
      total: number;
    };
    CreateApiKeyDto: {
      /**
       * Format: date-time
       * @description From when on it lets nobody in; never unless given
       * @example 2099-01-01T00:00:00.000Z
       */
      expiresAt?: string | null;
      /**
       * @description Who it is for; stands in the history of what is done with it
       * @example Ada, politics desk
       */
      name: string;
      /**
       * @description What its holder may do
       * @example reviewer
       * @enum {string}
       */
      role: 'viewer' | 'reviewer' | 'editor' | 'admin';
      /**
       * @description What of it the key is for; all of it unless given
       * @example [
       *       "read",
       *       "claims:review"
       *     ]
       */
      scopes?:
        | (
            | 'read'
            | 'articles:write'
            | 'claims:write'
            | 'claims:review'
            | 'comments:write'
            | 'links:write'
            | 'views:write'
            | 'admin'
          )[]
        | null;
    };
    CreatedApiKeyDto: {
      /**
       * Format: uuid
       * @description Its holder, as an actor
       */
      actorId: string;
      /**
       * Format: date-time
       * @description When it was made
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description From when on it lets nobody in
       * @example 2026-01-08T09:30:00.000Z
       */
      expiresAt: string | null;
      /**
       * @description Last four characters of the secret
       * @example x7Qa
       */
      hint: string;
      /**
       * Format: uuid
       * @description The key
       */
      id: string;
      /**
       * Format: date-time
       * @description When it was last used, to the minute; null for never
       * @example 2026-01-08T09:30:00.000Z
       */
      lastUsedAt: string | null;
      /**
       * @description Who it is for; stands in the history of what is done with it
       * @example Ada, politics desk
       */
      name: string;
      /**
       * Format: date-time
       * @description Until when a secret that it had before is still good
       * @example 2026-01-08T09:30:00.000Z
       */
      oldSecretUntil: string | null;
      /**
       * Format: date-time
       * @description When it was revoked
       * @example 2026-01-08T09:30:00.000Z
       */
      revokedAt: string | null;
      /**
       * @description What its holder may do
       * @example reviewer
       * @enum {string}
       */
      role: 'viewer' | 'reviewer' | 'editor' | 'admin';
      /**
       * Format: date-time
       * @description When its secret was last exchanged
       * @example 2026-01-08T09:30:00.000Z
       */
      rotatedAt: string | null;
      /**
       * @description What it is for; null for all that its role may do
       * @example [
       *       "read",
       *       "claims:review"
       *     ]
       */
      scopes:
        | (
            | 'read'
            | 'articles:write'
            | 'claims:write'
            | 'claims:review'
            | 'comments:write'
            | 'links:write'
            | 'views:write'
            | 'admin'
          )[]
        | null;
      /**
       * @description The key itself; told this once
       * @example cdk_3q2-7w…
       */
      secret: string;
    };
    CreatedWebhookDto: {
      /**
       * Format: date-time
       * @description When it was made
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description What it is told of
       * @example [
       *       "claim.transitioned",
       *       "correction.published"
       *     ]
       */
      eventTypes: (
        | 'article.submitted'
        | 'article.revised'
        | 'article.published'
        | 'article.unpublished'
        | 'claim.created'
        | 'claim.transitioned'
        | 'claim.attention_raised'
        | 'decision.made'
        | 'correction.published'
        | 'link.changed'
      )[];
      /**
       * Format: date-time
       * @description Since when every attempt has failed
       * @example 2026-01-08T09:30:00.000Z
       */
      failingSince: string | null;
      /**
       * Format: uuid
       * @description The webhook
       */
      id: string;
      /**
       * @description What it is for
       * @example The newsroom’s chat
       */
      name: string;
      /**
       * Format: date-time
       * @description When it was paused
       * @example 2026-01-08T09:30:00.000Z
       */
      pausedAt: string | null;
      /**
       * @description Who paused it: a person, its own answer 410, or the desk, as nothing arrived for days
       * @enum {string|null}
       */
      pauseReason: 'person' | 'gone' | 'failing' | null;
      /**
       * Format: date-time
       * @description Until when the secret before the newest signs as well
       * @example 2026-01-08T09:30:00.000Z
       */
      previousSecretUntil: string | null;
      /**
       * @description What its messages are signed with; told this once
       * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
       */
      secret: string;
      /**
       * @description Whether it is told, or what happens waits for it
       * @example active
       * @enum {string}
       */
      state: 'active' | 'paused';
      /**
       * Format: date-time
       * @description When it was last written
       * @example 2026-01-08T09:30:00.000Z
       */
      updatedAt: string;
      /**
       * @description Where messages go; the egress policy says which addresses may be reached
       * @example https://hooks.example.org/claimdesk
       */
      url: string;
      /**
       * @description Counts writes; the number in the ETag
       * @example 1
       */
      version: number;
    };
    DecidedCountsDto: {
      /**
       * @description Disputed
       * @example 1
       */
      disputed: number;
      /**
       * @description Unverifiable
       * @example 0
       */
      unverifiable: number;
      /**
       * @description Verified
       * @example 3
       */
      verified: number;
    };
    DecisionDto: {
      /** @description Who approved it; null where one person decided */
      approver: components['schemas']['ActorDto'] | null;
      /**
       * @description Was it said?
       * @example verified
       * @enum {string|null}
       */
      attributionVerdict: 'verified' | 'disputed' | 'unverifiable' | null;
      /**
       * @description The words of the claim when it was decided
       * @example Exports rose.
       */
      claimText: string;
      /**
       * @description SHA-256 of the text and evidence that were decided on
       * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
       */
      contentHash: string;
      /** @description What readers are told of a change */
      correction: components['schemas']['PublicCorrectionDto'] | null;
      /**
       * @description Corrections of the claim published with it and before
       * @example 0
       */
      correctionSequence: number;
      /**
       * Format: date-time
       * @description When
       * @example 2026-01-08T09:30:00.000Z
       */
      decidedAt: string;
      /**
       * Format: uuid
       * @description The decision
       */
      id: string;
      /** @description What was said when it was approved or reaffirmed */
      note: string | null;
      /** @description Why it stands without checked evidence */
      overrideReason: string | null;
      /**
       * @description The policy it was made under
       * @example four_eyes
       * @enum {string}
       */
      policy: 'four_eyes' | 'single';
      /**
       * @description How it came about
       * @example four_eyes
       * @enum {string}
       */
      procedure: 'four_eyes' | 'single' | 'arbitration' | 'reaffirmation';
      /** @description Who proposed it */
      proposer: components['schemas']['ActorDto'];
      /** @description The desk’s own word for the verdict */
      rating: components['schemas']['GivenRatingDto'] | null;
      /**
       * @description Why
       * @example The customs statistics give the same figure.
       */
      rationale: string;
      /**
       * @description 1 for the first decision on the claim
       * @example 1
       */
      sequence: number;
      /**
       * @description Whether the claim was opened again since, and waits for another decision
       * @example false
       */
      underRecheck: boolean;
      /**
       * @description Is it so?
       * @example verified
       * @enum {string}
       */
      verdict: 'verified' | 'disputed' | 'unverifiable';
      /** @description What a disputed claim has wrong */
      whatIsWrong: string | null;
      /** @description What was tried on an unverifiable claim */
      whatWasTried: string | null;
    };
    DecisionPageDto: {
      /** @description The items of this page */
      items: components['schemas']['DecisionDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    EditClaimDto: {
      /** @description Who is credited with it */
      attribution?: components['schemas']['AttributionDto'] | null;
      /**
       * @description Whether it is worth checking
       * @example true
       */
      checkWorthy?: boolean;
      /**
       * @description What sort of statement it is
       * @example fact
       * @enum {string}
       */
      kind?: 'quote' | 'prediction' | 'opinion-analysis' | 'fact';
      /**
       * @description The statement; new words void an open proposal
       * @example Trade between the two countries came to about $200 million in 2024.
       */
      text?: string;
    };
    EvidenceDto: {
      /** @description Who added it */
      addedBy: components['schemas']['ActorDto'];
      /**
       * Format: date-time
       * @description When it was added
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /** @description What it is, when it is not on the web */
      description: string | null;
      /** @description The words relied on */
      excerpt: string | null;
      /**
       * Format: uuid
       * @description The piece of evidence
       */
      id: string;
      /** @description The link, with its newest check */
      link: components['schemas']['LinkDto'] | null;
      /**
       * @description Where in the source
       * @example Table 3
       */
      locator: string | null;
      /**
       * @description Origin of the fact, or a report of it
       * @example primary
       * @enum {string}
       */
      sourceType: 'primary' | 'secondary';
      /**
       * @description How it bears on the claim
       * @example supports
       * @enum {string}
       */
      stance: 'supports' | 'refutes' | 'context';
      /** @description Address, when it is on the web */
      url: string | null;
    };
    EvidenceListDto: {
      /** @description Oldest first */
      items: components['schemas']['EvidenceDto'][];
    };
    FieldConditionDto: {
      /**
       * @description The value that does not, while all others do
       * @example verified
       */
      differsFrom?: string;
      /**
       * @description The value that asks for it
       * @example disputed
       */
      equals?: string;
      /**
       * @description The other field
       * @example verdict
       */
      field: string;
    };
    GivenRatingDto: {
      /**
       * @description Its code
       * @example mostly_true
       */
      code: string;
      /**
       * @description What it was called
       * @example Mostly true
       */
      label: string;
      /**
       * @description The version of the ratings it was taken from
       * @example 1
       */
      version: number;
    };
    HistoryVerificationDto: {
      /**
       * @description Events looked at
       * @example 5
       */
      events: number;
      /** @description The first event that does not fit */
      firstBroken: components['schemas']['BrokenEventDto'] | null;
      /**
       * @description Whether every event fits
       * @example true
       */
      valid: boolean;
    };
    HostHealthDto: {
      /**
       * @description By state; every state is there
       * @example {
       *       "unchecked": 0,
       *       "alive": 0,
       *       "wobbly": 0,
       *       "suspected_dead": 0,
       *       "needs_person": 0,
       *       "dead": 0,
       *       "not_checkable": 0
       *     }
       */
      byState: {
        [key: string]: number;
      };
      /**
       * @description The share of dead ones
       * @example 0.25
       */
      deadShare: number;
      /**
       * @description The host; null for what has none
       * @example example.org
       */
      host: string | null;
      /**
       * @description All its links: the sum of byState
       * @example 3
       */
      total: number;
    };
    HostIncidentDto: {
      /**
       * Format: date-time
       * @description When the first one did
       * @example 2026-01-08T09:30:00.000Z
       */
      firstAt: string;
      /**
       * Format: date-time
       * @description When the last one did
       * @example 2026-01-08T09:30:00.000Z
       */
      lastAt: string;
      /**
       * @description How many did
       * @example 12
       */
      links: number;
      /**
       * @description How they failed, as the reason code of the checks
       * @example http_404
       */
      reason: string;
    };
    HostLinksDto: {
      /**
       * @description By state: unchecked, alive, wobbly, suspected_dead, needs_person, dead, not_checkable
       * @example {
       *       "alive": 11,
       *       "dead": 1
       *     }
       */
      byState: {
        [key: string]: number;
      };
      /**
       * @description All of them
       * @example 12
       */
      total: number;
    };
    ImportArticleDto: {
      /**
       * @description Who wrote it
       * @example Ada Lovelace
       */
      byline?: string;
      /**
       * @description Language (BCP 47)
       * @example en
       */
      language?: string;
      /**
       * @description How its claims are decided
       * @example four_eyes
       * @enum {string}
       */
      policy?: 'four_eyes' | 'single';
      /**
       * @description When it was published: a date, or a date and time
       * @example 2026-01-08
       */
      publishedAt?: string;
      /**
       * @description Title
       * @example Trade fell
       */
      title?: string;
      /**
       * @description Where the article is
       * @example https://example.org/trade-fell
       */
      url: string;
    };
    ImportChangedDto: {
      /**
       * Format: uuid
       * @description The import
       */
      importId: string;
      /**
       * Format: date-time
       * @description When it happened
       * @example 2026-01-08T09:30:00.000Z
       */
      occurredAt: string;
      /**
       * @description Tells an event that comes twice from another
       * @example 1
       */
      seq: number;
      /**
       * @description How it stands
       * @example done
       * @enum {string}
       */
      status: 'queued' | 'done' | 'failed';
      /**
       * @description The name of the event (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'import.changed';
    };
    LabelDto: {
      /**
       * Format: uuid
       * @description The actor who said so last
       */
      annotator: string;
      /**
       * Format: uuid
       * @description The article
       */
      articleId: string;
      /**
       * Format: date-time
       * @description When
       * @example 2026-01-08T09:30:00.000Z
       */
      at: string;
      /**
       * Format: uuid
       * @description The claim
       */
      claimId: string;
      /**
       * Format: uuid
       * @description The claim that it was split from
       */
      derivedFrom: string | null;
      /**
       * @description Version of the rules by which it was read
       * @example 1
       */
      extractionVersion: string;
      /**
       * @description What is right
       * @example quote
       */
      label: (string | boolean | number | Record<string, never> | null) | null;
      /**
       * @description Language of the article (BCP 47)
       * @example en
       */
      language: string | null;
      /**
       * @description What the machine had made of it; null where it had made nothing
       * @example fact
       */
      machine: (string | boolean | number | Record<string, never> | null) | null;
      /** @description Its offsets in the revision */
      position: components['schemas']['PositionDto'];
      /** @description Its words in the revision, and what stands around them */
      quote: components['schemas']['TextQuoteDto'];
      /**
       * @description Number of the revision in which it stands
       * @example 1
       */
      revision: number;
      /**
       * @description What it is about
       * @example kind
       * @enum {string}
       */
      task: 'claim' | 'boundaries' | 'text' | 'kind' | 'attribution' | 'checkWorthy' | 'citation';
    };
    LeftOutLinkDto: {
      /**
       * @description The words that carry it
       * @example Related article
       */
      anchorText: string;
      /**
       * Format: uuid
       * @description The citation that an editor made of it
       */
      citationId: string | null;
      /**
       * @description Where they end
       * @example 27
       */
      end: number | null;
      /**
       * @description The address as the article has it
       * @example #
       */
      href: string;
      /**
       * Format: uuid
       * @description The link, in this revision
       */
      id: string;
      /**
       * @description What it is instead
       * @example related
       * @enum {string}
       */
      role: 'byline' | 'related' | 'nav' | 'bio' | 'promo' | 'boilerplate' | 'media' | 'topic';
      /**
       * @description Where the words begin in the text; null outside of it
       * @example 12
       */
      start: number | null;
      /** @description The address; null when it is lost */
      url: string | null;
    };
    LinkChangedDto: {
      /**
       * Format: uuid
       * @description The link
       */
      linkId: string;
      /**
       * Format: date-time
       * @description When it happened
       * @example 2026-01-08T09:30:00.000Z
       */
      occurredAt: string;
      /**
       * @description Tells an event that comes twice from another
       * @example 1
       */
      seq: number;
      /**
       * @description Its state from then on
       * @example dead
       * @enum {string}
       */
      state: 'unchecked' | 'alive' | 'wobbly' | 'suspected_dead' | 'needs_person' | 'dead' | 'not_checkable';
      /**
       * @description The name of the event (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'link.changed';
    };
    LinkCheckDto: {
      /**
       * @description Tries that were needed
       * @example 1
       */
      attempts: number;
      /**
       * Format: date-time
       * @description When the check was made
       * @example 2026-01-08T09:30:00.000Z
       */
      checkedAt: string;
      /**
       * @description Where the chain ended
       * @example https://example.org/report
       */
      finalUrl: string | null;
      /**
       * @description What else was noticed
       * @example [
       *       "redirected_temporarily"
       *     ]
       */
      flags: string[];
      /** @description The chain of requests */
      hops: components['schemas']['LinkHopDto'][];
      /**
       * @description HTTP status of the last answer
       * @example 200
       */
      httpStatus: number | null;
      /**
       * Format: uuid
       * @description The check
       */
      id: string;
      /**
       * Format: uuid
       * @description The link that was checked
       */
      linkId: string;
      /**
       * @description Why, as a stable code
       * @example http_200
       */
      reason: string;
      /** @description The address to cite instead, when the page moved for good */
      suggestedUrl: string | null;
      /**
       * @description Milliseconds by phase
       * @example {
       *       "totalMs": 184
       *     }
       */
      timings: {
        [key: string]: number;
      };
      /**
       * @description What was requested
       * @example https://example.org/report
       */
      url: string;
      /**
       * @description What was seen this time
       * @example reachable
       * @enum {string}
       */
      verdict:
        | 'reachable'
        | 'moved'
        | 'gone'
        | 'blocked'
        | 'transient'
        | 'misconfigured'
        | 'suspect'
        | 'unsupported'
        | 'invalid'
        | 'unsafe';
    };
    LinkCheckedDto: {
      /** @description The links */
      linkIds: string[];
      /**
       * Format: date-time
       * @description When it happened
       * @example 2026-01-08T09:30:00.000Z
       */
      occurredAt: string;
      /**
       * @description Tells an event that comes twice from another
       * @example 1
       */
      seq: number;
      /**
       * @description The name of the event (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'link.checked';
    };
    LinkCheckPageDto: {
      /** @description The items of this page */
      items: components['schemas']['LinkCheckDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    LinkCountsDto: {
      /**
       * @description By state; every state is there
       * @example {
       *       "unchecked": 0,
       *       "alive": 3,
       *       "wobbly": 0,
       *       "suspected_dead": 0,
       *       "needs_person": 0,
       *       "dead": 0,
       *       "not_checkable": 0
       *     }
       */
      byState: {
        [key: string]: number;
      };
      /**
       * @description All links: the sum of byState
       * @example 3
       */
      total: number;
    };
    LinkDto: {
      /** @description What is known of the page in the archive */
      archive: components['schemas']['ArchiveDto'];
      /**
       * @description Whether a check was asked for that has not been made yet
       * @example false
       */
      checkRequested: boolean;
      /**
       * Format: date-time
       * @description When it was first cited
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description Host; null when the URL has none
       * @example example.org
       */
      host: string | null;
      /**
       * Format: uuid
       * @description The link
       */
      id: string;
      /**
       * @description Normalised; equal for citations of one page
       * @example https://example.org/report
       */
      key: string;
      /** @description The newest check */
      lastCheck: components['schemas']['LinkCheckDto'] | null;
      /**
       * Format: date-time
       * @description When it is checked again; null when it is not
       * @example 2026-01-08T09:30:00.000Z
       */
      nextCheckAt: string | null;
      /**
       * @description What a person said of it or, where nobody did, of its host; it holds against what checks say
       * @example alive
       * @enum {string|null}
       */
      override: 'alive' | 'dead' | 'not_checkable' | null;
      /**
       * @description What is believed over time
       * @example alive
       * @enum {string}
       */
      state: 'unchecked' | 'alive' | 'wobbly' | 'suspected_dead' | 'needs_person' | 'dead' | 'not_checkable';
      /**
       * Format: date-time
       * @description Since when
       * @example 2026-01-08T09:30:00.000Z
       */
      stateSince: string;
      /**
       * @description As first cited
       * @example https://example.org/report
       */
      url: string;
    };
    LinkEventDto: {
      /** @description Who did it, or saw it */
      actor: components['schemas']['ActorDto'];
      /**
       * @description What changed, as it became
       * @example {
       *       "state": "in_review"
       *     }
       */
      after: {
        [key: string]: unknown;
      };
      /**
       * @description What changed, as it was
       * @example {
       *       "state": "pending"
       *     }
       */
      before: {
        [key: string]: unknown;
      };
      /**
       * @description SHA-256 over this event and the hash before it
       * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
       */
      hash: string;
      /**
       * Format: uuid
       * @description The event
       */
      id: string;
      /**
       * Format: date-time
       * @description When
       * @example 2026-01-08T09:30:00.000Z
       */
      occurredAt: string;
      /** @description The reason given */
      reason: string | null;
      /** @description The request that did it */
      requestId: string | null;
      /**
       * @description Its place among the events of the link or the host
       * @example 2
       */
      sequence: number;
      /**
       * @description What happened
       * @example start
       */
      type: string;
    };
    LinkEventPageDto: {
      /** @description The items of this page */
      items: components['schemas']['LinkEventDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    LinkHealthDto: {
      /**
       * @description How many hosts there are
       * @example 12
       */
      hosts: number;
      /** @description Those with the most dead links, then with the most suspected to be, then with the most at all */
      worst: components['schemas']['HostHealthDto'][];
    };
    LinkHopDto: {
      /**
       * @description The IP address that was connected to
       * @example 203.0.113.7
       */
      address: string | null;
      /**
       * @description Where it sent us
       * @example https://www.example.org/
       */
      location: string | null;
      /**
       * @description HTTP status; null when no answer came
       * @example 301
       */
      status: number | null;
      /**
       * @description What was requested
       * @example https://example.org/
       */
      url: string;
      /**
       * @description How it sent us: location or meta_refresh
       * @example location
       */
      via: string | null;
    };
    LinkHostDto: {
      /**
       * @description The host, as in links
       * @example example.org
       */
      host: string;
      /** @description What befell many of them at once, the newest first */
      incidents: components['schemas']['HostIncidentDto'][];
      /** @description Its links */
      links: components['schemas']['HostLinksDto'];
      /**
       * @description What a person said of it
       * @example alive
       * @enum {string|null}
       */
      override: 'alive' | 'dead' | 'not_checkable' | null;
      /**
       * Format: date-time
       * @description Until when its links are not checked by themselves, as it asked for that or failed too often
       * @example 2026-01-08T09:30:00.000Z
       */
      restsUntil: string | null;
    };
    LinkPageDto: {
      /** @description The items of this page */
      items: components['schemas']['LinkDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    LinkRecoveryDto: {
      /**
       * Format: uuid
       * @description The article
       */
      articleId: string;
      /**
       * Format: date-time
       * @description When it was asked for
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /** @description Why it failed; null unless it did */
      failure: components['schemas']['PageFailureDto'] | null;
      /**
       * @description The last address that answered; null when the page was given
       * @example https://www.example.org/trade-fell
       */
      finalUrl: string | null;
      /**
       * Format: date-time
       * @description When it was done or had failed; null while it is queued
       * @example 2026-01-08T09:30:00.000Z
       */
      finishedAt: string | null;
      /**
       * @description HTTP status of that answer
       * @example 200
       */
      httpStatus: number | null;
      /**
       * Format: uuid
       * @description The recovery
       */
      id: string;
      /**
       * @description Citations that lacked an address
       * @example 17
       */
      missing: number;
      /** @description Citations that lack an address and got no proposal */
      open: components['schemas']['OpenCitationDto'][];
      /**
       * @description Where the page is; null when it was given and nobody said
       * @example https://example.org/trade-fell
       */
      pageUrl: string | null;
      /** @description What was found, in the order of the article */
      proposals: components['schemas']['AddressProposalDto'][];
      /** @description Who asked for it */
      requestedBy: components['schemas']['ActorDto'];
      /**
       * @description The revision that was looked at
       * @example 1
       */
      revision: number;
      /**
       * @description How far it is
       * @example done
       * @enum {string}
       */
      status: 'queued' | 'done' | 'failed';
    };
    ListedLinkRecoveryDto: {
      /**
       * @description How many of them were taken up
       * @example 0
       */
      applied: number;
      /**
       * Format: uuid
       * @description The article
       */
      articleId: string;
      /**
       * Format: date-time
       * @description When it was asked for
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /** @description Why it failed; null unless it did */
      failure: components['schemas']['PageFailureDto'] | null;
      /**
       * @description The last address that answered; null when the page was given
       * @example https://www.example.org/trade-fell
       */
      finalUrl: string | null;
      /**
       * Format: date-time
       * @description When it was done or had failed; null while it is queued
       * @example 2026-01-08T09:30:00.000Z
       */
      finishedAt: string | null;
      /**
       * @description HTTP status of that answer
       * @example 200
       */
      httpStatus: number | null;
      /**
       * Format: uuid
       * @description The recovery
       */
      id: string;
      /**
       * @description Citations that lacked an address
       * @example 17
       */
      missing: number;
      /**
       * @description Where the page is; null when it was given and nobody said
       * @example https://example.org/trade-fell
       */
      pageUrl: string | null;
      /**
       * @description How many addresses were found
       * @example 17
       */
      proposals: number;
      /** @description Who asked for it */
      requestedBy: components['schemas']['ActorDto'];
      /**
       * @description The revision that was looked at
       * @example 1
       */
      revision: number;
      /**
       * @description How far it is
       * @example done
       * @enum {string}
       */
      status: 'queued' | 'done' | 'failed';
    };
    ListedLinkRecoveryPageDto: {
      /** @description The items of this page */
      items: components['schemas']['ListedLinkRecoveryDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    ListedRevisionDto: {
      /** @description How much it changed; null for the first */
      changes: components['schemas']['RevisionCountsDto'] | null;
      /**
       * Format: date-time
       * @description When
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /** @description Who sent it */
      createdBy: components['schemas']['ActorDto'];
      /**
       * @description Version of the rules by which it was read
       * @example 1
       */
      extractionVersion: string;
      /**
       * @description Format it was sent in
       * @example markdown
       * @enum {string}
       */
      format: 'markdown' | 'html' | 'text' | 'pdf';
      /**
       * @description Counts from 1
       * @example 2
       */
      number: number;
      /**
       * @description SHA-256 of the canonical text
       * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
       */
      textSha256: string;
    };
    ListedRevisionPageDto: {
      /** @description The items of this page */
      items: components['schemas']['ListedRevisionDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    LivenessDto: {
      /**
       * @description Always up: it answered
       * @example up
       * @enum {string}
       */
      status: 'up';
    };
    MeDto: {
      /**
       * Format: uuid
       * @description You, as an actor
       */
      id: string;
      /**
       * @description Your name
       * @example Ada, politics desk
       */
      name: string;
      /**
       * @description What you may do
       * @example reviewer
       * @enum {string}
       */
      role: 'viewer' | 'reviewer' | 'editor' | 'admin';
    };
    MergeClaimsDto: {
      /** @description Claims beside it, which are withdrawn as its duplicates */
      with: components['schemas']['SeenClaimDto'][];
    };
    NameRatingsDto: {
      /** @description The ratings; none means that verdicts alone are given */
      ratings: components['schemas']['RatingDto'][];
    };
    NewCitationDto: {
      /**
       * @description The words it belongs to
       * @example reported
       */
      anchorText?: string;
      /**
       * @description The address
       * @example https://example.org/report
       */
      url: string;
    };
    OfferedActionDto: {
      /**
       * @description The action
       * @example propose
       * @enum {string}
       */
      action:
        | 'start'
        | 'release'
        | 'hold'
        | 'resume'
        | 'assign'
        | 'propose'
        | 'approve'
        | 'return'
        | 'decide'
        | 'arbitrate'
        | 'dismiss'
        | 'withdraw'
        | 'reopen'
        | 'reaffirm';
      /** @description What it carries */
      fields: components['schemas']['ActionFieldDto'][];
      /**
       * @description Where it leads: a state, given_verdict, proposed_verdict or unchanged
       * @example awaiting_approval
       */
      to: string;
    };
    OfferedTransitionsDto: {
      /** @description What you may do */
      actions: components['schemas']['OfferedActionDto'][];
      /**
       * @description The state of the claim
       * @example in_review
       * @enum {string}
       */
      state:
        | 'pending'
        | 'in_review'
        | 'needs_info'
        | 'awaiting_approval'
        | 'verified'
        | 'disputed'
        | 'unverifiable'
        | 'not_checkable'
        | 'withdrawn';
      /**
       * @description Its version
       * @example 2
       */
      version: number;
    };
    OpenCitationDto: {
      /**
       * @description The words that carry it
       * @example agreed
       */
      anchorText: string;
      /**
       * Format: uuid
       * @description Its citation
       */
      citationId: string;
      /**
       * Format: uuid
       * @description The claim
       */
      claimId: string;
      /**
       * @description Its sentence
       * @example The board agreed in December.
       */
      sentence: string;
    };
    OverrideDto: {
      /**
       * @description Why; kept in history
       * @example Opens in a browser; the site turns checkers away.
       */
      reason: string;
      /**
       * @description What it is: alive (a reader gets the page, whatever keeps our checks from it), dead, or not_checkable (leave it alone)
       * @example alive
       * @enum {string}
       */
      state: 'alive' | 'dead' | 'not_checkable';
    };
    OverviewDto: {
      /** @description Articles */
      articles: components['schemas']['ArticleCountsDto'];
      /**
       * Format: date-time
       * @description The moment
       * @example 2026-01-08T09:30:00.000Z
       */
      asOf: string;
      /** @description Citations */
      citations: components['schemas']['CitationCountsDto'];
      /** @description Claims */
      claims: components['schemas']['ClaimCountsDto'];
      /** @description Links */
      links: components['schemas']['LinkCountsDto'];
    };
    PageFailureDto: {
      /**
       * @description What a link check would have seen; unreadable: it is there but cannot be read as an article; given_up: the desk itself failed
       * @example gone
       * @enum {string}
       */
      code:
        | 'gone'
        | 'blocked'
        | 'transient'
        | 'misconfigured'
        | 'suspect'
        | 'unsupported'
        | 'invalid'
        | 'unsafe'
        | 'unreadable'
        | 'given_up';
      /**
       * @description Why, for people
       * @example There is no such page.
       */
      detail: string;
      /**
       * @description Why, as a stable code
       * @example http_404
       */
      reason: string;
    };
    PersonDto: {
      /**
       * Format: uuid
       * @description The actor
       * @example 0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e
       */
      id: string;
      /**
       * @description Name
       * @example Ada, politics desk
       */
      name: string;
      /**
       * @description What they may do
       * @example reviewer
       * @enum {string}
       */
      role: 'viewer' | 'reviewer' | 'editor' | 'admin';
    };
    PersonPageDto: {
      /** @description The items of this page */
      items: components['schemas']['PersonDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    PositionDto: {
      /**
       * @description The code unit after the last
       * @example 309
       */
      end: number;
      /**
       * @description First UTF-16 code unit
       * @example 129
       */
      start: number;
    };
    ProblemDto: {
      /**
       * @description What you may do to the claim instead
       * @example [
       *       "start"
       *     ]
       */
      allowedActions?: (
        | 'start'
        | 'release'
        | 'hold'
        | 'resume'
        | 'assign'
        | 'propose'
        | 'approve'
        | 'return'
        | 'decide'
        | 'arbitrate'
        | 'dismiss'
        | 'withdraw'
        | 'reopen'
        | 'reaffirm'
      )[];
      /**
       * @description The kind of problem, for programs
       * @example invalid_fields
       * @enum {string}
       */
      code:
        | 'malformed_request'
        | 'malformed_json'
        | 'invalid_parameters'
        | 'invalid_span'
        | 'foreign_cursor'
        | 'unauthenticated'
        | 'role_insufficient'
        | 'role_unmapped'
        | 'scope_insufficient'
        | 'not_assignee'
        | 'csrf_token_missing'
        | 'own_proposal'
        | 'own_text'
        | 'not_found'
        | 'route_not_found'
        | 'method_not_allowed'
        | 'action_not_allowed'
        | 'claim_lost'
        | 'proposal_outdated'
        | 'last_admin'
        | 'not_a_thread'
        | 'too_many_views'
        | 'too_many_webhooks'
        | 'webhook_paused'
        | 'no_address_missing'
        | 'archive_off'
        | 'not_archivable'
        | 'already_exists'
        | 'stale_version'
        | 'payload_too_large'
        | 'unsupported_media_type'
        | 'invalid_fields'
        | 'unstorable'
        | 'article_empty'
        | 'article_unreadable'
        | 'article_too_large'
        | 'article_too_complex'
        | 'source_url_unknown'
        | 'precondition_required'
        | 'internal_error'
        | 'desk_busy'
        | 'issuer_unavailable'
        | 'database_unavailable';
      /**
       * @description What is wrong this time
       * @example The action propose does not carry what it must.
       */
      detail: string;
      /** @description Everything that is wrong, and where */
      errors?: components['schemas']['ProblemPlaceDto'][];
      /**
       * @description Names this request in the logs
       * @example 0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e
       */
      requestId: string;
      /**
       * @description HTTP status
       * @example 422
       */
      status: number;
      /**
       * @description What kind of problem it is
       * @example The request is understood, but not all of it is right
       */
      title: string;
      /**
       * @description Identifies the kind of problem
       * @example urn:problem-type:claimdesk:invalid_fields
       */
      type: string;
    };
    ProblemPlaceDto: {
      /**
       * @description What would be right
       * @example is required for the action propose
       */
      detail: string;
      /**
       * @description Part of the request
       * @example body
       * @enum {string}
       */
      in: 'body' | 'query' | 'path' | 'header';
      /**
       * @description JSON Pointer to what is wrong, as a URI fragment
       * @example #/rationale
       */
      pointer: string;
    };
    ProposalDto: {
      /**
       * @description Was it said?
       * @example verified
       * @enum {string|null}
       */
      attributionVerdict: 'verified' | 'disputed' | 'unverifiable' | null;
      /**
       * @description SHA-256 of the text and evidence it was made on
       * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
       */
      contentHash: string;
      /** @description What readers are told of a change */
      correction: components['schemas']['PublicCorrectionDto'] | null;
      /** @description Why it stands without checked evidence */
      overrideReason: string | null;
      /**
       * Format: date-time
       * @description When
       * @example 2026-01-08T09:30:00.000Z
       */
      proposedAt: string;
      /**
       * Format: uuid
       * @description Who proposed it
       */
      proposerId: string;
      /** @description The desk’s own word for the verdict */
      rating: components['schemas']['GivenRatingDto'] | null;
      /**
       * @description Why
       * @example The customs statistics give the same figure.
       */
      rationale: string;
      /**
       * @description Is it so?
       * @example verified
       * @enum {string}
       */
      verdict: 'verified' | 'disputed' | 'unverifiable';
      /** @description What a disputed claim has wrong */
      whatIsWrong: string | null;
      /** @description What was tried on an unverifiable claim */
      whatWasTried: string | null;
    };
    PublicCorrectionDto: {
      /**
       * @description What the change is to readers
       * @example correction
       * @enum {string}
       */
      kind: 'clarification' | 'correction' | 'retraction';
      /**
       * @description The words that are published
       * @example An earlier version gave the figure for 2023 as that for 2024.
       */
      publicNote: string;
      /**
       * @description What was wrong
       * @example The figure is for 2023, not 2024.
       */
      whatWasWrong: string;
    };
    PublishBlockerDto: {
      /** @description The claims of which it is so, in the order of the text */
      claimIds: string[];
      /**
       * @description undecided (worth checking, and nobody said how it is), under_recheck (opened again), disputed, at_risk (attention raised), single_reviewer (decided by one where the policy asks for two)
       * @example undecided
       * @enum {string}
       */
      code: 'undecided' | 'under_recheck' | 'disputed' | 'at_risk' | 'single_reviewer';
    };
    PublishGateDto: {
      /**
       * Format: uuid
       * @description The article
       */
      articleId: string;
      /** @description What keeps it */
      blockers: components['schemas']['PublishBlockerDto'][];
      /**
       * @description The policy that it is judged by
       * @example four_eyes
       * @enum {string}
       */
      policy: 'four_eyes' | 'single';
      /**
       * @description Yes or no
       * @example false
       */
      publishable: boolean;
      /**
       * @description The revision that is judged
       * @example 1
       */
      revision: number;
      /** @description What does not, but should be known */
      warnings: components['schemas']['PublishWarningDto'][];
    };
    PublishWarningDto: {
      /** @description The claims of which it is so, in the order of the text */
      claimIds: string[];
      /**
       * @description unverifiable, single_sourced, attribution_unanswered (nobody said whether it was said), unlinked (no address in the article)
       * @example unlinked
       * @enum {string}
       */
      code: 'unverifiable' | 'single_sourced' | 'attribution_unanswered' | 'unlinked';
    };
    QuoteDto: {
      /**
       * @description The words
       * @example Trade fell
       */
      exact: string;
      /**
       * @description What stands before them
       * @example
       */
      prefix?: string;
      /**
       * @description What stands after them
       * @example to $200
       */
      suffix?: string;
    };
    RatingDto: {
      /**
       * @description What stays when labels change
       * @example mostly_true
       */
      code: string;
      /**
       * @description What it is called
       * @example Mostly true
       */
      label: string;
      /**
       * @description The verdict that it is a kind of
       * @example verified
       * @enum {string}
       */
      verdict: 'verified' | 'disputed' | 'unverifiable';
    };
    RatingsDto: {
      /**
       * Format: date-time
       * @description When
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string | null;
      /** @description Who named them */
      createdBy: components['schemas']['ActorDto'] | null;
      /** @description The ratings; none means that verdicts alone are given */
      ratings: components['schemas']['RatingDto'][];
      /**
       * @description Counts changes; the number in the ETag
       * @example 1
       */
      version: number;
    };
    ReadinessDto: {
      /**
       * @description Each part
       * @example {
       *       "database": {
       *         "status": "up"
       *       },
       *       "queue": {
       *         "status": "up"
       *       }
       *     }
       */
      checks: {
        [key: string]: {
          /** @description Why it does not */
          reason?: string;
          /**
           * @description Whether it answers
           * @enum {string}
           */
          status: 'up' | 'down';
        };
      };
      /**
       * @description Down as soon as one part is
       * @example up
       * @enum {string}
       */
      status: 'up' | 'down';
    };
    ReadyDto: {
      /**
       * @description The name of the event (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'ready';
    };
    RecoverLinksDto: {
      /**
       * @description Another name for html, as articles have it
       * @example <p>Trade <a href="https://example.org/statistics">fell</a> to $200 million in 2024.</p>
       */
      content?: string;
      /**
       * @description What the content is
       * @example html
       * @enum {string}
       */
      format?: 'html';
      /**
       * @description The page itself, as HTML of at most 4 MiB; it is fetched unless it is given
       * @example <p>Trade <a href="https://example.org/statistics">fell</a> to $200 million in 2024.</p>
       */
      html?: string;
      /**
       * @description Where the page is, when not at the source URL of the article
       * @example https://example.org/trade-fell
       */
      url?: string;
    };
    RecoveryChangedDto: {
      /**
       * Format: uuid
       * @description The article
       */
      articleId: string;
      /**
       * Format: date-time
       * @description When it happened
       * @example 2026-01-08T09:30:00.000Z
       */
      occurredAt: string;
      /**
       * Format: uuid
       * @description The search for lost addresses
       */
      recoveryId: string;
      /**
       * @description Tells an event that comes twice from another
       * @example 1
       */
      seq: number;
      /**
       * @description The name of the event (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'recovery.changed';
    };
    RepairedLinkDto: {
      /**
       * @description Citations that have it now
       * @example 3
       */
      citations: number;
      /**
       * @description Claims that they belong to, by id
       * @example []
       */
      claimIds: string[];
      /**
       * Format: uuid
       * @description The link of the new address
       */
      linkId: string;
      /**
       * @description The new address
       * @example https://example.org/2026/report
       */
      url: string;
    };
    RepairLinkDto: {
      /**
       * @description The address; the one that the newest check suggests unless given
       * @example https://example.org/2026/report
       */
      url?: string;
    };
    RequestedArchiveCopyDto: {
      /**
       * @description Whether it had been asked for before
       * @example false
       */
      alreadyRequested: boolean;
      /**
       * Format: uuid
       * @description The link whose page is to be saved
       */
      linkId: string;
      /**
       * Format: uuid
       * @description The request
       */
      requestId: string;
    };
    RequestedCheckDto: {
      /**
       * @description Whether it had been asked for before
       * @example false
       */
      alreadyRequested: boolean;
      /**
       * Format: uuid
       * @description The check to come
       */
      checkId: string;
      /**
       * Format: uuid
       * @description The link to check
       */
      linkId: string;
    };
    ResetDto: {
      /**
       * @description The name of the event (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'reset';
    };
    ReviewerDto: {
      /** @description Who */
      actor: components['schemas']['ActorDto'];
      /**
       * @description Proposals of others that they approved
       * @example 2
       */
      approved: number;
      /**
       * @description Decisions that they proposed, or made alone
       * @example 3
       */
      decided: number;
      /**
       * @description Decisions of theirs that another verdict followed, by those they made
       * @example 0.25
       */
      overturnedShare: number | null;
      /**
       * @description Verdicts they proposed
       * @example 4
       */
      proposed: number;
      /**
       * @description Decisions of theirs that were opened again, by those they made
       * @example 0.25
       */
      reopenRate: number | null;
      /**
       * @description Proposals of others that they returned
       * @example 1
       */
      returned: number;
      /**
       * @description Of their proposals that were judged, those returned
       * @example 0.25
       */
      returnedShare: number | null;
    };
    ReviewersDto: {
      /**
       * @description Of the proposals that were judged, those approved without any return before
       * @example 0.25
       */
      agreement: number | null;
      /**
       * Format: date-time
       * @description From here, a whole day of UTC
       * @example 2026-01-08T09:30:00.000Z
       */
      from: string;
      /**
       * @description As of a reviewer, of all
       * @example 0.25
       */
      overturnedShare: number | null;
      /**
       * @description As of a reviewer, of all
       * @example 0.25
       */
      reopenRate: number | null;
      /** @description Whoever did anything, by name */
      reviewers: components['schemas']['ReviewerDto'][];
      /**
       * Format: date-time
       * @description Up to here
       * @example 2026-01-08T09:30:00.000Z
       */
      to: string;
    };
    ReviseArticleDto: {
      /**
       * @description Who wrote it
       * @example Ada Lovelace
       */
      byline?: string;
      /**
       * @description The article: at most 2 MiB of text or Markdown, or 4 MiB of HTML
       * @example # Trade fell
       *
       *     By Ada Lovelace
       *
       *     Trade [fell](https://example.org/statistics) to \$200 million in 2024.
       */
      content: string;
      /**
       * @description What the content is
       * @example markdown
       * @enum {string}
       */
      format: 'markdown' | 'html' | 'text';
      /**
       * @description Language (BCP 47)
       * @example en
       */
      language?: string;
      /**
       * @description When it was published: a date, or a date and time
       * @example 2026-01-08
       */
      publishedAt?: string;
      /**
       * @description Where it was published
       * @example https://example.org/trade-fell
       */
      sourceUrl?: string;
      /**
       * @description Title
       * @example Trade fell
       */
      title?: string;
    };
    RevisedArticleDto: {
      /** @description The article as it is now */
      article: components['schemas']['ArticleDto'];
      /** @description What became of its claims; null when it has this very text already, and no revision was made */
      changes: components['schemas']['RevisionChangesDto'] | null;
    };
    RevisionChangesDto: {
      /** @description Claims made of new sentences, and of what was written to one that had been cut */
      added: components['schemas']['ClaimMentionDto'][];
      /**
       * @description Claims whose links are others now, by id
       * @example []
       */
      citationsChanged: string[];
      /** @description Claims whose words had been gone */
      found: components['schemas']['ClaimMentionDto'][];
      /**
       * @description Claims that say what they said, wherever they stand
       * @example 43
       */
      kept: number;
      /** @description Claims whose words are gone; they are kept */
      lost: components['schemas']['ClaimMentionDto'][];
      /**
       * @description Those of them that stand elsewhere among the others, by id
       * @example []
       */
      moved: string[];
      /** @description Claims with other words, or whose sentence has other words around theirs */
      reworded: components['schemas']['RewordingDto'][];
    };
    RevisionCountsDto: {
      /**
       * @description Are new
       * @example 2
       */
      added: number;
      /**
       * @description Have other links
       * @example 0
       */
      citationsChanged: number;
      /**
       * @description Have their words again
       * @example 0
       */
      found: number;
      /**
       * @description Say what they said, wherever they stand
       * @example 43
       */
      kept: number;
      /**
       * @description Have no words any more
       * @example 1
       */
      lost: number;
      /**
       * @description Of these, stand elsewhere among the others
       * @example 1
       */
      moved: number;
      /**
       * @description Have other words, or other words around theirs
       * @example 1
       */
      reworded: number;
    };
    RevisionDto: {
      /** @description What it changed; null for the first */
      changes: components['schemas']['RevisionChangesDto'] | null;
      /**
       * Format: date-time
       * @description When
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /** @description Who sent it */
      createdBy: components['schemas']['ActorDto'];
      /**
       * @description Version of the rules by which it was read
       * @example 1
       */
      extractionVersion: string;
      /**
       * @description Format it was sent in
       * @example markdown
       * @enum {string}
       */
      format: 'markdown' | 'html' | 'text' | 'pdf';
      /**
       * @description Counts from 1
       * @example 2
       */
      number: number;
      /**
       * @description SHA-256 of the canonical text
       * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
       */
      textSha256: string;
    };
    RewordingDto: {
      /**
       * @description The words now
       * @example Trade fell to $250 million in 2024.
       */
      after: string;
      /**
       * @description The words before; the whole sentence, where only what stands around the claim in it is new
       * @example Trade fell to $200 million in 2024.
       */
      before: string;
      /**
       * Format: uuid
       * @description The claim
       */
      claimId: string;
      /**
       * @description Whether an open proposal was void by it
       * @example false
       */
      proposalVoided: boolean;
      /**
       * @description What it raised, as the claim is decided
       * @example claim_text_changed
       * @enum {string|null}
       */
      raised:
        | 'source_dead'
        | 'source_changed'
        | 'quote_missing'
        | 'claim_text_changed'
        | 'evidence_edited'
        | 'expired'
        | null;
      /**
       * @description Where its review stands after it
       * @example verified
       * @enum {string}
       */
      state:
        | 'pending'
        | 'in_review'
        | 'needs_info'
        | 'awaiting_approval'
        | 'verified'
        | 'disputed'
        | 'unverifiable'
        | 'not_checkable'
        | 'withdrawn';
      /** @description The steps from the one to the other */
      words: components['schemas']['WordChangeDto'][];
    };
    RotateApiKeyDto: {
      /**
       * Format: date-time
       * @description From when on the key lets nobody in; null for never, and as it is unless given
       * @example 2099-01-01T00:00:00.000Z
       */
      expiresAt?: string | null;
      /**
       * @description Hours for which the old secret is still good; 0 ends it at once
       * @default 24
       * @example 24
       */
      graceHours: number;
    };
    RotateSecretDto: {
      /**
       * @description For how many hours the secret before signs as well; 0 ends it at once
       * @default 24
       * @example 48
       */
      graceHours: number;
    };
    SaveViewDto: {
      /**
       * @description Its name, which no other view of yours has
       * @example Disputed, with dead links
       */
      name: string;
      /** @description Which claims it shows, and in what order */
      query: components['schemas']['ViewQueryDto'];
    };
    SaveWebhookDto: {
      /**
       * @description What it is told of
       * @example [
       *       "claim.transitioned",
       *       "correction.published"
       *     ]
       */
      eventTypes: (
        | 'article.submitted'
        | 'article.revised'
        | 'article.published'
        | 'article.unpublished'
        | 'claim.created'
        | 'claim.transitioned'
        | 'claim.attention_raised'
        | 'decision.made'
        | 'correction.published'
        | 'link.changed'
      )[];
      /**
       * @description What it is for
       * @example The newsroom’s chat
       */
      name: string;
      /**
       * @description Where messages go; the egress policy says which addresses may be reached
       * @example https://hooks.example.org/claimdesk
       */
      url: string;
    };
    SeenClaimDto: {
      /**
       * Format: uuid
       * @description The claim
       */
      id: string;
      /**
       * @description Its version, as in its ETag
       * @example 1
       */
      version: number;
    };
    SelectionDto: {
      /** @description By its offsets in the canonical text */
      position?: components['schemas']['PositionDto'];
      /** @description By its words */
      quote?: components['schemas']['QuoteDto'];
    };
    SelectorDto: {
      /** @description By its offsets */
      position: components['schemas']['PositionDto'];
      /** @description By its words */
      quote: components['schemas']['TextQuoteDto'];
    };
    SentenceMatchDto: {
      /**
       * @description exact; normalised: apart from quotation marks, dashes and spaces; fuzzy: in most of the words
       * @example exact
       * @enum {string}
       */
      kind: 'exact' | 'normalised' | 'fuzzy';
      /**
       * @description The sentence in the article
       * @example Trade fell to $200 million in 2024.
       */
      ours: string;
      /**
       * @description Share of words in common
       * @example 1
       */
      similarity: number;
      /**
       * @description The sentence on the page
       * @example Trade fell to $200 million in 2024.
       */
      theirs: string;
    };
    SessionDto: {
      /** @description Who is signed in */
      actor: components['schemas']['MeDto'];
      /**
       * @description To be sent as X-CSRF-Token with every request that changes something
       * @example q1xE0w…
       */
      csrfToken: string;
      /**
       * Format: date-time
       * @description When the key is asked for again
       * @example 2026-01-08T09:30:00.000Z
       */
      expiresAt: string;
    };
    SignInDto: {
      /**
       * @description An API key, or a token of the issuer that the desk trusts
       * @example cdk_3q2-7w…
       */
      apiKey: string;
    };
    SimilarClaimDto: {
      /** @description The claim */
      claim: components['schemas']['SimilarClaimSummaryDto'];
      /** @description The newest decision on it */
      decision: components['schemas']['DecisionDto'] | null;
      /**
       * @description Share of words in common, each counting the more the rarer it is
       * @example 0.75
       */
      fullText: number;
      /**
       * @description How alike: the mean of trigram and fullText
       * @example 0.78
       */
      score: number;
      /**
       * @description Share of trigrams in common
       * @example 0.81
       */
      trigram: number;
    };
    SimilarClaimsDto: {
      /** @description The most alike first */
      items: components['schemas']['SimilarClaimDto'][];
    };
    SimilarClaimSummaryDto: {
      /**
       * Format: uuid
       * @description The article it stands in
       */
      articleId: string;
      /**
       * @description Title of the article
       * @example Trade fell
       */
      articleTitle: string | null;
      /** @description Who is credited with it */
      attribution: components['schemas']['AttributionDto'] | null;
      /**
       * Format: date-time
       * @description When it was made
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description The claim
       */
      id: string;
      /**
       * @description Where the work is
       * @example verified
       * @enum {string}
       */
      state:
        | 'pending'
        | 'in_review'
        | 'needs_info'
        | 'awaiting_approval'
        | 'verified'
        | 'disputed'
        | 'unverifiable'
        | 'not_checkable'
        | 'withdrawn';
      /**
       * @description The statement
       * @example Trade between the two countries came to about $200 million in 2024.
       */
      text: string;
      /**
       * @description The verdict in force
       * @example verified
       * @enum {string|null}
       */
      verdict: 'verified' | 'disputed' | 'unverifiable' | null;
    };
    SnapshotChangedDto: {
      /**
       * Format: uuid
       * @description The claim
       */
      claimId: string;
      /**
       * Format: date-time
       * @description When it happened
       * @example 2026-01-08T09:30:00.000Z
       */
      occurredAt: string;
      /**
       * @description Tells an event that comes twice from another
       * @example 1
       */
      seq: number;
      /**
       * @description The name of the event (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: 'snapshot.changed';
    };
    SnapshotDto: {
      /** @description How the page compares by now */
      comparison: components['schemas']['SourceComparisonDto'] | null;
      /**
       * @description Number of the decision that rests on it; null when it was made as the evidence was added
       * @example 1
       */
      decision: number | null;
      /**
       * Format: uuid
       * @description The piece of evidence
       */
      evidenceId: string;
      /** @description The words relied on */
      excerpt: string | null;
      /** @description Why it failed; null unless it did */
      failure: components['schemas']['PageFailureDto'] | null;
      /** @description The last address that answered */
      finalUrl: string | null;
      /**
       * Format: date-time
       * @description When it was done or had failed; null while it is queued
       * @example 2026-01-08T09:30:00.000Z
       */
      finishedAt: string | null;
      /**
       * @description HTTP status of that answer
       * @example 200
       */
      httpStatus: number | null;
      /**
       * Format: uuid
       * @description The snapshot
       */
      id: string;
      /**
       * @description What it is
       * @example text/html
       */
      mediaType: string | null;
      /**
       * @description How they stood on the page; null where none were named, or there was no text to look in
       * @example exact
       * @enum {string|null}
       */
      quote: 'exact' | 'normalised' | 'fuzzy' | 'missing' | null;
      /**
       * Format: date-time
       * @description When it was asked for
       * @example 2026-01-08T09:30:00.000Z
       */
      requestedAt: string;
      /**
       * @description SHA-256 of the page; null unless it is kept
       * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
       */
      sha256: string | null;
      /**
       * @description Bytes of the page
       * @example 48213
       */
      size: number | null;
      /**
       * @description How far it is
       * @example done
       * @enum {string}
       */
      status: 'queued' | 'done' | 'failed';
      /**
       * @description Where the page is
       * @example https://example.org/statistics
       */
      url: string;
    };
    SnapshotListDto: {
      /** @description Oldest first */
      items: components['schemas']['SnapshotDto'][];
    };
    SourceComparisonDto: {
      /**
       * Format: date-time
       * @description When it was compared last
       * @example 2026-01-08T09:30:00.000Z
       */
      comparedAt: string;
      /**
       * @description How far its text has moved
       * @example same
       * @enum {string}
       */
      drift: 'same' | 'edited' | 'drifted';
      /**
       * @description How the words relied on stood then: missing means absent when it was looked at
       * @example exact
       * @enum {string|null}
       */
      quote: 'exact' | 'normalised' | 'fuzzy' | 'missing' | null;
    };
    SplitClaimDto: {
      /**
       * @description Where each further part begins, as offsets in the claim’s words (its selector’s exact quote)
       * @example [
       *       27
       *     ]
       */
      at: number[];
    };
    SplitClaimsDto: {
      /** @description The parts in the order of the text; the first is the claim itself */
      items: components['schemas']['ClaimDto'][];
    };
    StateAgeingDto: {
      /**
       * Format: date-time
       * @description When the first of them came to it
       * @example 2026-01-08T09:30:00.000Z
       */
      oldestSince: string | null;
      /**
       * @description For one day, and less than three
       * @example 0
       */
      oneToThreeDays: number;
      /**
       * @description For seven days, and less than thirty
       * @example 0
       */
      sevenToThirtyDays: number;
      /**
       * @description The state
       * @example pending
       * @enum {string}
       */
      state:
        | 'pending'
        | 'in_review'
        | 'needs_info'
        | 'awaiting_approval'
        | 'verified'
        | 'disputed'
        | 'unverifiable'
        | 'not_checkable'
        | 'withdrawn';
      /**
       * @description For thirty days or more
       * @example 0
       */
      thirtyDaysOrMore: number;
      /**
       * @description For three days, and less than seven
       * @example 0
       */
      threeToSevenDays: number;
      /**
       * @description How many
       * @example 45
       */
      total: number;
      /**
       * @description For less than a day
       * @example 45
       */
      underOneDay: number;
    };
    StatesDto: {
      /** @description Every day */
      days: components['schemas']['StatesOnDayDto'][];
      /**
       * Format: date-time
       * @description From here, a whole day of UTC
       * @example 2026-01-08T09:30:00.000Z
       */
      from: string;
      /**
       * Format: date-time
       * @description Up to here
       * @example 2026-01-08T09:30:00.000Z
       */
      to: string;
    };
    StatesOnDayDto: {
      /**
       * @description Claims by state
       * @example {
       *       "pending": 45
       *     }
       */
      byState: {
        [key: string]: number;
      };
      /**
       * Format: date-time
       * @description When the day began
       * @example 2026-01-08T09:30:00.000Z
       */
      day: string;
    };
    StateStaysDto: {
      /**
       * @description Their mean, in seconds
       * @example 5400
       */
      meanSeconds: number | null;
      /**
       * @description Their median, in seconds, within a fifth of the true one
       * @example 5400
       */
      medianSeconds: number | null;
      /**
       * @description Nine of ten were no longer than this, within a fifth
       * @example 5400
       */
      p90Seconds: number | null;
      /**
       * @description The state
       * @example in_review
       * @enum {string}
       */
      state:
        | 'pending'
        | 'in_review'
        | 'needs_info'
        | 'awaiting_approval'
        | 'verified'
        | 'disputed'
        | 'unverifiable'
        | 'not_checkable'
        | 'withdrawn';
      /**
       * @description How many ended
       * @example 3
       */
      stays: number;
    };
    SubmitArticleDto: {
      /**
       * @description Who wrote it
       * @example Ada Lovelace
       */
      byline?: string;
      /**
       * @description The article: at most 2 MiB of text or Markdown, or 4 MiB of HTML
       * @example # Trade fell
       *
       *     By Ada Lovelace
       *
       *     Trade [fell](https://example.org/statistics) to \$200 million in 2024.
       */
      content: string;
      /**
       * @description What the content is
       * @example markdown
       * @enum {string}
       */
      format: 'markdown' | 'html' | 'text';
      /**
       * @description Language (BCP 47)
       * @example en
       */
      language?: string;
      /**
       * @description How its claims are decided
       * @example four_eyes
       * @enum {string}
       */
      policy?: 'four_eyes' | 'single';
      /**
       * @description When it was published: a date, or a date and time
       * @example 2026-01-08
       */
      publishedAt?: string;
      /**
       * @description Where it was published
       * @example https://example.org/trade-fell
       */
      sourceUrl?: string;
      /**
       * @description Title
       * @example Trade fell
       */
      title?: string;
    };
    TextQuoteDto: {
      /**
       * @description The words as they stand in the revision
       * @example Trade between the two countries came to about $200 million in 2024.
       */
      exact: string;
      /**
       * @description Up to 32 characters before
       * @example small partner.
       */
      prefix: string;
      /**
       * @description Up to 32 characters after
       * @example Most of it was
       */
      suffix: string;
    };
    ThroughputCountsDto: {
      /** @description Claims decided, by their verdict; affirming one does not count */
      decided: components['schemas']['DecidedCountsDto'];
      /**
       * @description Claims set aside
       * @example 0
       */
      dismissed: number;
      /**
       * @description Claims that came in
       * @example 45
       */
      made: number;
      /**
       * @description Verdicts proposed
       * @example 4
       */
      proposed: number;
      /**
       * @description Claims opened again
       * @example 0
       */
      reopened: number;
      /**
       * @description Proposals returned
       * @example 1
       */
      returned: number;
      /**
       * @description Reviews begun
       * @example 5
       */
      started: number;
      /**
       * @description Claims withdrawn
       * @example 0
       */
      withdrawn: number;
    };
    ThroughputDto: {
      /**
       * Format: date-time
       * @description From here, a whole group
       * @example 2026-01-08T09:30:00.000Z
       */
      from: string;
      /**
       * @description What a group is
       * @example day
       * @enum {string}
       */
      groupBy: 'day' | 'week' | 'month';
      /** @description Oldest first; a group without anything is there, too */
      groups: components['schemas']['ThroughputGroupDto'][];
      /**
       * @description The time zone
       * @example Europe/Paris
       */
      timeZone: string;
      /**
       * Format: date-time
       * @description Up to here
       * @example 2026-01-08T09:30:00.000Z
       */
      to: string;
      /** @description All groups together */
      total: components['schemas']['ThroughputCountsDto'];
    };
    ThroughputGroupDto: {
      /** @description Claims decided, by their verdict; affirming one does not count */
      decided: components['schemas']['DecidedCountsDto'];
      /**
       * @description Claims set aside
       * @example 0
       */
      dismissed: number;
      /**
       * Format: date-time
       * @description When the next one began
       * @example 2026-01-08T09:30:00.000Z
       */
      end: string;
      /**
       * @description Claims that came in
       * @example 45
       */
      made: number;
      /**
       * @description Verdicts proposed
       * @example 4
       */
      proposed: number;
      /**
       * @description Claims opened again
       * @example 0
       */
      reopened: number;
      /**
       * @description Proposals returned
       * @example 1
       */
      returned: number;
      /**
       * Format: date-time
       * @description When it began, in the time zone
       * @example 2026-01-08T09:30:00.000Z
       */
      start: string;
      /**
       * @description Reviews begun
       * @example 5
       */
      started: number;
      /**
       * @description Claims withdrawn
       * @example 0
       */
      withdrawn: number;
    };
    TimeInStateDto: {
      /**
       * Format: date-time
       * @description From here, a whole day of UTC
       * @example 2026-01-08T09:30:00.000Z
       */
      from: string;
      /** @description Every state */
      states: components['schemas']['StateStaysDto'][];
      /**
       * Format: date-time
       * @description Up to here
       * @example 2026-01-08T09:30:00.000Z
       */
      to: string;
    };
    ToldCorrectionDto: {
      /**
       * Format: uuid
       * @description The claim
       */
      claimId: string;
      /**
       * @description The words of the claim when it was decided
       * @example Exports rose.
       */
      claimText: string;
      /**
       * Format: date-time
       * @description When it changed
       * @example 2026-01-08T09:30:00.000Z
       */
      decidedAt: string;
      /**
       * Format: uuid
       * @description The decision that changed it
       */
      decisionId: string;
      /**
       * @description What the change is to readers
       * @example correction
       * @enum {string}
       */
      kind: 'clarification' | 'correction' | 'retraction';
      /**
       * @description The words that are published
       * @example An earlier version gave the figure for 2023 as that for 2024.
       */
      publicNote: string;
      /**
       * @description 1 for the first correction of the claim
       * @example 1
       */
      sequence: number;
      /**
       * @description The verdict since
       * @example disputed
       * @enum {string}
       */
      verdict: 'verified' | 'disputed' | 'unverifiable';
      /**
       * @description The verdict before
       * @example verified
       * @enum {string}
       */
      verdictBefore: 'verified' | 'disputed' | 'unverifiable';
      /**
       * @description What was wrong
       * @example The figure is for 2023, not 2024.
       */
      whatWasWrong: string;
    };
    ToldCorrectionPageDto: {
      /** @description The items of this page */
      items: components['schemas']['ToldCorrectionDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    TransitionDto: {
      /**
       * @description What to do
       * @example start
       * @enum {string}
       */
      action:
        | 'start'
        | 'release'
        | 'hold'
        | 'resume'
        | 'assign'
        | 'propose'
        | 'approve'
        | 'return'
        | 'decide'
        | 'arbitrate'
        | 'dismiss'
        | 'withdraw'
        | 'reopen'
        | 'reaffirm';
      /**
       * @description start, assign, reopen: me or an actor’s id
       * @example me
       */
      assignee?: string;
      /**
       * @description propose, decide, arbitrate: was it said?
       * @example verified
       * @enum {string}
       */
      attributionVerdict?: 'verified' | 'disputed' | 'unverifiable';
      /** @description return: what is missing */
      comment?: string;
      /** @description propose, approve, decide, arbitrate: what readers are told, where a published answer changes */
      correction?: components['schemas']['PublicCorrectionDto'];
      /**
       * Format: date-time
       * @description hold: until when
       * @example 2030-01-08T09:30:00Z
       */
      dueAt?: string;
      /**
       * Format: uuid
       * @description withdraw: the claim that says the same
       */
      duplicateOf?: string;
      /** @description hold, assign, approve, dismiss, withdraw, reopen, reaffirm: a note */
      note?: string;
      /** @description propose, decide, arbitrate: why it stands without checked evidence */
      overrideReason?: string;
      /**
       * @description propose, decide, arbitrate: the code of one of the desk’s ratings for the verdict
       * @example mostly_true
       */
      rating?: string;
      /**
       * @description propose, decide, arbitrate: why
       * @example The customs statistics give the same figure.
       */
      rationale?: string;
      /**
       * @description dismiss, withdraw, reopen: why, as a code
       * @example opinion
       */
      reasonCode?: string;
      /**
       * @description propose, decide, arbitrate: is it so?
       * @example verified
       * @enum {string}
       */
      verdict?: 'verified' | 'disputed' | 'unverifiable';
      /**
       * @description hold: what the claim waits for
       * @example a call back from the ministry
       */
      waitingOn?: string;
      /** @description propose, decide, arbitrate: what a disputed claim has wrong */
      whatIsWrong?: string;
      /** @description propose, decide, arbitrate: what was tried on an unverifiable claim */
      whatWasTried?: string;
    };
    ViewDto: {
      /**
       * Format: date-time
       * @description When it was made
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description Where the list is that it shows
       * @example /v1/claims?state=disputed&linkState=dead
       */
      href: string;
      /**
       * Format: uuid
       * @description The view
       */
      id: string;
      /**
       * @description Its name, which no other view of yours has
       * @example Disputed, with dead links
       */
      name: string;
      /** @description Which claims it shows, and in what order */
      query: components['schemas']['ViewQueryDto'];
      /**
       * Format: date-time
       * @description When it was last written
       * @example 2026-01-08T09:30:00.000Z
       */
      updatedAt: string;
      /**
       * @description Counts writes; the number in the ETag
       * @example 1
       */
      version: number;
    };
    ViewPageDto: {
      /** @description The items of this page */
      items: components['schemas']['ViewDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    ViewQueryDto: {
      /**
       * Format: uuid
       * @description Of this article
       */
      article?: string;
      /**
       * @description me, none, any or an actor’s id
       * @example me
       */
      assignee?: string;
      /**
       * @description Whose assignee let them lie for so long that others may take them over
       * @example true
       */
      assignmentExpired?: boolean;
      /**
       * @description With this attention raised
       * @example any
       * @enum {string}
       */
      attention?:
        | 'any'
        | 'source_dead'
        | 'source_changed'
        | 'quote_missing'
        | 'claim_text_changed'
        | 'evidence_edited'
        | 'expired';
      /**
       * @description Which you may approve or return: never what you proposed or worded yourself
       * @example true
       */
      awaitingMyApproval?: boolean;
      /**
       * @description Of this kind
       * @example fact
       * @enum {string}
       */
      kind?: 'quote' | 'prediction' | 'opinion-analysis' | 'fact';
      /**
       * @description With a citation whose link is in this state, or whose address is lost
       * @example url_missing
       * @enum {string}
       */
      linkState?:
        'url_missing' | 'unchecked' | 'alive' | 'wobbly' | 'suspected_dead' | 'needs_person' | 'dead' | 'not_checkable';
      /**
       * @description Whose words the article no longer has; or, with false, still has
       * @example true
       */
      lost?: boolean;
      /**
       * @description With an open thread of comments that mentions me, or the actor with this id
       * @example me
       */
      mentioned?: string;
      /**
       * @description Which wait for information that was due by now
       * @example true
       */
      overdue?: boolean;
      /**
       * @description Whose text contains this
       * @example oil
       */
      q?: string;
      /**
       * @description Order
       * @example newest
       * @enum {string}
       */
      sort?: 'newest' | 'oldest' | 'recently_updated' | 'position' | 'urgency';
      /**
       * @description Whose speaker’s name contains this
       * @example Bondarev
       */
      speaker?: string;
      /**
       * @description In one of these states, separated by commas
       * @example [
       *       "pending"
       *     ]
       */
      state?: (
        | 'pending'
        | 'in_review'
        | 'needs_info'
        | 'awaiting_approval'
        | 'verified'
        | 'disputed'
        | 'unverifiable'
        | 'not_checkable'
        | 'withdrawn'
      )[];
      /**
       * Format: date-time
       * @description Written at or after this moment
       * @example 2026-01-08T09:30:00.000Z
       */
      updatedSince?: string;
      /**
       * @description With this verdict in force
       * @example disputed
       * @enum {string}
       */
      verdict?: 'verified' | 'disputed' | 'unverifiable';
    };
    WebhookAttemptDto: {
      /**
       * @description How long it took, in milliseconds
       * @example 84
       */
      durationMs: number;
      /**
       * @description Why it failed: refused, redirected, gone, secret_unreadable, or a reason of the link checks; null when it did not
       * @example refused
       */
      failure: string | null;
      /**
       * @description From 1 on
       * @example 1
       */
      number: number;
      /**
       * @description Where the answer’s body begins
       * @example busy
       */
      responseExcerpt: string | null;
      /**
       * Format: date-time
       * @description When it began
       * @example 2026-01-08T09:30:00.000Z
       */
      startedAt: string;
      /**
       * @description HTTP status of the answer; null when none came
       * @example 503
       */
      status: number | null;
    };
    WebhookDeliveryDto: {
      /**
       * @description Attempts by now
       * @example 1
       */
      attemptCount: number;
      /**
       * Format: date-time
       * @description When it was made of what happened
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description The event, sent as webhook-id at every attempt and to every webhook
       */
      eventId: string;
      /**
       * Format: date-time
       * @description When it was taken, or given up
       * @example 2026-01-08T09:30:00.000Z
       */
      finishedAt: string | null;
      /**
       * Format: uuid
       * @description The delivery
       */
      id: string;
      /**
       * @description Why the last attempt failed
       * @example timeout_headers
       */
      lastFailure: string | null;
      /**
       * @description HTTP status of the last answer
       * @example 204
       */
      lastStatus: number | null;
      /**
       * Format: date-time
       * @description When it is tried next, unless the webhook is paused
       * @example 2026-01-08T09:30:00.000Z
       */
      nextAttemptAt: string | null;
      /**
       * @description How it stands
       * @example delivered
       * @enum {string}
       */
      state: 'pending' | 'delivered' | 'failed';
      /**
       * @description What happened
       * @example claim.transitioned
       * @enum {string}
       */
      type:
        | 'article.submitted'
        | 'article.revised'
        | 'article.published'
        | 'article.unpublished'
        | 'claim.created'
        | 'claim.transitioned'
        | 'claim.attention_raised'
        | 'decision.made'
        | 'correction.published'
        | 'link.changed'
        | 'ping';
    };
    WebhookDeliveryPageDto: {
      /** @description The items of this page */
      items: components['schemas']['WebhookDeliveryDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    WebhookDto: {
      /**
       * Format: date-time
       * @description When it was made
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description What it is told of
       * @example [
       *       "claim.transitioned",
       *       "correction.published"
       *     ]
       */
      eventTypes: (
        | 'article.submitted'
        | 'article.revised'
        | 'article.published'
        | 'article.unpublished'
        | 'claim.created'
        | 'claim.transitioned'
        | 'claim.attention_raised'
        | 'decision.made'
        | 'correction.published'
        | 'link.changed'
      )[];
      /**
       * Format: date-time
       * @description Since when every attempt has failed
       * @example 2026-01-08T09:30:00.000Z
       */
      failingSince: string | null;
      /**
       * Format: uuid
       * @description The webhook
       */
      id: string;
      /**
       * @description What it is for
       * @example The newsroom’s chat
       */
      name: string;
      /**
       * Format: date-time
       * @description When it was paused
       * @example 2026-01-08T09:30:00.000Z
       */
      pausedAt: string | null;
      /**
       * @description Who paused it: a person, its own answer 410, or the desk, as nothing arrived for days
       * @enum {string|null}
       */
      pauseReason: 'person' | 'gone' | 'failing' | null;
      /**
       * Format: date-time
       * @description Until when the secret before the newest signs as well
       * @example 2026-01-08T09:30:00.000Z
       */
      previousSecretUntil: string | null;
      /**
       * @description Whether it is told, or what happens waits for it
       * @example active
       * @enum {string}
       */
      state: 'active' | 'paused';
      /**
       * Format: date-time
       * @description When it was last written
       * @example 2026-01-08T09:30:00.000Z
       */
      updatedAt: string;
      /**
       * @description Where messages go; the egress policy says which addresses may be reached
       * @example https://hooks.example.org/claimdesk
       */
      url: string;
      /**
       * @description Counts writes; the number in the ETag
       * @example 1
       */
      version: number;
    };
    WebhookPageDto: {
      /** @description The items of this page */
      items: components['schemas']['WebhookDto'][];
      /** @description Send it as cursor to get the next page; null on the last */
      nextCursor: string | null;
      /**
       * @description Items that match on all pages; only with withTotal=true
       * @example 45
       */
      total?: number;
    };
    WebhookSecretDto: {
      /**
       * Format: date-time
       * @description Until when the secret before signs as well
       * @example 2026-01-08T09:30:00.000Z
       */
      previousSecretUntil: string;
      /**
       * @description What messages are signed with from now on; told this once
       * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
       */
      secret: string;
    };
    WholeWebhookDeliveryDto: {
      /**
       * @description Attempts by now
       * @example 1
       */
      attemptCount: number;
      /** @description Every attempt, the first one first */
      attempts: components['schemas']['WebhookAttemptDto'][];
      /**
       * @description The body that is sent; its headers are signed anew at each attempt
       * @example {"id":"0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e","type":"ping"}
       */
      body: string;
      /**
       * Format: date-time
       * @description When it was made of what happened
       * @example 2026-01-08T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: uuid
       * @description The event, sent as webhook-id at every attempt and to every webhook
       */
      eventId: string;
      /**
       * Format: date-time
       * @description When it was taken, or given up
       * @example 2026-01-08T09:30:00.000Z
       */
      finishedAt: string | null;
      /**
       * Format: uuid
       * @description The delivery
       */
      id: string;
      /**
       * @description Why the last attempt failed
       * @example timeout_headers
       */
      lastFailure: string | null;
      /**
       * @description HTTP status of the last answer
       * @example 204
       */
      lastStatus: number | null;
      /**
       * Format: date-time
       * @description When it is tried next, unless the webhook is paused
       * @example 2026-01-08T09:30:00.000Z
       */
      nextAttemptAt: string | null;
      /**
       * @description How it stands
       * @example delivered
       * @enum {string}
       */
      state: 'pending' | 'delivered' | 'failed';
      /**
       * @description What happened
       * @example claim.transitioned
       * @enum {string}
       */
      type:
        | 'article.submitted'
        | 'article.revised'
        | 'article.published'
        | 'article.unpublished'
        | 'claim.created'
        | 'claim.transitioned'
        | 'claim.attention_raised'
        | 'decision.made'
        | 'correction.published'
        | 'link.changed'
        | 'ping';
    };
    WordChangeDto: {
      /**
       * @description What became of these words
       * @example kept
       * @enum {string}
       */
      kind: 'kept' | 'removed' | 'added';
      /**
       * @description The words, with the spaces between
       * @example Trade fell to
       */
      text: string;
    };
    WorkDto: {
      /**
       * @description Messages that were given up
       * @example 0
       */
      failed: number;
      /**
       * @description For how many seconds the oldest has waited that may be done by now
       * @example 0
       */
      oldestSeconds: number;
      /**
       * @description Messages of the outbox that wait, or are being worked on
       * @example 0
       */
      open: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  operations_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell whether the process runs */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LivenessDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  operations_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell whether database and queue answer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadinessDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description One of them does not */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadinessDto'];
        };
      };
    };
  };
  operations_scrape: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Prometheus text format */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  accessevents_list: {
    parameters: {
      query?: {
        /** @description Of this actor */
        actor?: string;
        /** @description From this address */
        address?: string;
        /** @description About this API key */
        apiKey?: string;
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description That happened then or later */
        from?: string;
        /** @description Items at most */
        limit?: number;
        /** @description That happened before */
        to?: string;
        /** @description Only events of these types, separated by commas */
        types?: (
          | 'sign_in_succeeded'
          | 'sign_in_failed'
          | 'key_made'
          | 'key_rotated'
          | 'key_revoked'
          | 'unauthenticated'
          | 'forbidden'
        )[];
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List what happened at the door */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessEventPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  apikeys_list: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List API keys */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKeyPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  apikeys_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateApiKeyDto'];
      };
    };
    responses: {
      /** @description Make an API key */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedApiKeyDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  apikeys_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the key */
        keyId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Revoke an API key */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  apikeys_rotate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the key */
        keyId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['RotateApiKeyDto'];
      };
    };
    responses: {
      /** @description Rotate an API key */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedApiKeyDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  articles_list: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List articles */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticlePageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  articles_submit: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitArticleDto'];
        'application/pdf': string;
        /** @example <h1>Trade fell</h1><p>Trade <a href="https://example.org/statistics">fell</a> to $200 million in 2024.</p> */
        'application/xhtml+xml': string;
        /** @example <h1>Trade fell</h1><p>Trade <a href="https://example.org/statistics">fell</a> to $200 million in 2024.</p> */
        'text/html': string;
        /**
         * @example # Trade fell
         *
         *     Trade [fell](https://example.org/statistics) to \$200 million in 2024.
         */
        'text/markdown': string;
        /**
         * @example Trade fell
         *
         *     Trade fell to $200 million in 2024 (https://example.org/statistics).
         */
        'text/plain': string;
        /**
         * @example # Trade fell
         *
         *     Trade [fell](https://example.org/statistics) to \$200 million in 2024.
         */
        'text/x-markdown': string;
      };
    };
    responses: {
      /** @description Submit an article */
      201: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          /** @description Where the new thing is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  articles_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the article */
        articleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get an article */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  articles_listClaims: {
    parameters: {
      query?: {
        /** @description me, none, any or an actor’s id */
        assignee?: string;
        /** @description Whose assignee let them lie for so long that others may take them over */
        assignmentExpired?: boolean;
        /** @description With this attention raised */
        attention?:
          | 'any'
          | 'source_dead'
          | 'source_changed'
          | 'quote_missing'
          | 'claim_text_changed'
          | 'evidence_edited'
          | 'expired';
        /** @description Which you may approve or return: never what you proposed or worded yourself */
        awaitingMyApproval?: boolean;
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Of this kind */
        kind?: 'quote' | 'prediction' | 'opinion-analysis' | 'fact';
        /** @description Items at most */
        limit?: number;
        /** @description With a citation whose link is in this state, or whose address is lost */
        linkState?:
          | 'url_missing'
          | 'unchecked'
          | 'alive'
          | 'wobbly'
          | 'suspected_dead'
          | 'needs_person'
          | 'dead'
          | 'not_checkable';
        /** @description Whose words the article no longer has; or, with false, still has */
        lost?: boolean;
        /** @description With an open thread of comments that mentions me, or the actor with this id */
        mentioned?: string;
        /** @description Which wait for information that was due by now */
        overdue?: boolean;
        /** @description Whose text contains this */
        q?: string;
        /** @description Order */
        sort?: 'newest' | 'oldest' | 'recently_updated' | 'position' | 'urgency';
        /** @description Whose speaker’s name contains this */
        speaker?: string;
        /** @description In one of these states, separated by commas */
        state?: (
          | 'pending'
          | 'in_review'
          | 'needs_info'
          | 'awaiting_approval'
          | 'verified'
          | 'disputed'
          | 'unverifiable'
          | 'not_checkable'
          | 'withdrawn'
        )[];
        /** @description Written at or after this moment */
        updatedSince?: string;
        /** @description With this verdict in force */
        verdict?: 'verified' | 'disputed' | 'unverifiable';
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the article */
        articleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the claims of an article */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  corrections_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the article */
        articleId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddClaimDto'];
      };
    };
    responses: {
      /** @description Make a claim of a stretch of an article */
      201: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          /** @description Where the new thing is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  revisions_revise: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag that the article was last read with; without it the text goes on top of whatever there is */
        'If-Match'?: string;
      };
      path: {
        /** @description Id of the article */
        articleId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviseArticleDto'];
        'application/pdf': string;
        /** @example <h1>Trade fell</h1><p>Trade <a href="https://example.org/statistics">fell</a> to $200 million in 2024.</p> */
        'application/xhtml+xml': string;
        /** @example <h1>Trade fell</h1><p>Trade <a href="https://example.org/statistics">fell</a> to $200 million in 2024.</p> */
        'text/html': string;
        /**
         * @example # Trade fell
         *
         *     Trade [fell](https://example.org/statistics) to \$200 million in 2024.
         */
        'text/markdown': string;
        /**
         * @example Trade fell
         *
         *     Trade fell to $200 million in 2024 (https://example.org/statistics).
         */
        'text/plain': string;
        /**
         * @example # Trade fell
         *
         *     Trade [fell](https://example.org/statistics) to \$200 million in 2024.
         */
        'text/x-markdown': string;
      };
    };
    responses: {
      /** @description Give an article a new text */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevisedArticleDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  decisions_listCorrections: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the article */
        articleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the corrections of a published article */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ToldCorrectionPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  coverage_getCoverage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the article */
        articleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell how far an article is checked */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoverageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  linkrecovery_list: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the article */
        articleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the searches for lost addresses */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedLinkRecoveryPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  linkrecovery_request: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the article */
        articleId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['RecoverLinksDto'];
        /** @example <h1>Trade fell</h1><p>Trade <a href="https://example.org/statistics">fell</a> to $200 million in 2024.</p> */
        'application/xhtml+xml': string;
        /** @example <h1>Trade fell</h1><p>Trade <a href="https://example.org/statistics">fell</a> to $200 million in 2024.</p> */
        'text/html': string;
      };
    };
    responses: {
      /** @description Look for the lost addresses of an article */
      202: {
        headers: {
          /** @description Where the new thing is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkRecoveryDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  linkrecovery_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the article */
        articleId: string;
        /** @description Id of the recovery */
        recoveryId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get a search for lost addresses */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkRecoveryDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  linkrecovery_apply: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the article */
        articleId: string;
        /** @description Id of the recovery */
        recoveryId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['ApplyRecoveryDto'];
      };
    };
    responses: {
      /** @description Take up proposed addresses */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppliedRecoveryDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  articles_publish: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the article */
        articleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mark an article as published */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  articles_withdraw: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the article */
        articleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mark an article as not published */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  coverage_getGate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the article */
        articleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell whether an article may be published */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishGateDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  revisions_list: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the article */
        articleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the revisions of an article */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedRevisionPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  revisions_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the article */
        articleId: string;
        /** @description Its number, from 1 on */
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get a revision of an article */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevisionDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  articles_text: {
    parameters: {
      query?: {
        /** @description Number of the revision; the one in force unless given */
        revision?: number;
      };
      header?: never;
      path: {
        /** @description Id of the article */
        articleId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get the canonical text of an article */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleTextDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  articleimports_request: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportArticleDto'];
      };
    };
    responses: {
      /** @description Import an article */
      202: {
        headers: {
          /** @description Where the new thing is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleImportDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  articleimports_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the import */
        importId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get an import */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleImportDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  claims_list: {
    parameters: {
      query?: {
        /** @description Of this article */
        article?: string;
        /** @description me, none, any or an actor’s id */
        assignee?: string;
        /** @description Whose assignee let them lie for so long that others may take them over */
        assignmentExpired?: boolean;
        /** @description With this attention raised */
        attention?:
          | 'any'
          | 'source_dead'
          | 'source_changed'
          | 'quote_missing'
          | 'claim_text_changed'
          | 'evidence_edited'
          | 'expired';
        /** @description Which you may approve or return: never what you proposed or worded yourself */
        awaitingMyApproval?: boolean;
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Of this kind */
        kind?: 'quote' | 'prediction' | 'opinion-analysis' | 'fact';
        /** @description Items at most */
        limit?: number;
        /** @description With a citation whose link is in this state, or whose address is lost */
        linkState?:
          | 'url_missing'
          | 'unchecked'
          | 'alive'
          | 'wobbly'
          | 'suspected_dead'
          | 'needs_person'
          | 'dead'
          | 'not_checkable';
        /** @description Whose words the article no longer has; or, with false, still has */
        lost?: boolean;
        /** @description With an open thread of comments that mentions me, or the actor with this id */
        mentioned?: string;
        /** @description Which wait for information that was due by now */
        overdue?: boolean;
        /** @description Whose text contains this */
        q?: string;
        /** @description Order */
        sort?: 'newest' | 'oldest' | 'recently_updated' | 'position' | 'urgency';
        /** @description Whose speaker’s name contains this */
        speaker?: string;
        /** @description In one of these states, separated by commas */
        state?: (
          | 'pending'
          | 'in_review'
          | 'needs_info'
          | 'awaiting_approval'
          | 'verified'
          | 'disputed'
          | 'unverifiable'
          | 'not_checkable'
          | 'withdrawn'
        )[];
        /** @description Written at or after this moment */
        updatedSince?: string;
        /** @description With this verdict in force */
        verdict?: 'verified' | 'disputed' | 'unverifiable';
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List claims */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  claims_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get a claim */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  claims_edit: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditClaimDto'];
      };
    };
    responses: {
      /** @description Edit a claim */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  citations_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the citations of a claim */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CitationListDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  citations_add: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddCitationDto'];
      };
    };
    responses: {
      /** @description Add a citation */
      201: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          /** @description Where the new thing is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CitationDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  citations_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the citation */
        citationId: string;
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get a citation */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CitationDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  citations_remove: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the citation */
        citationId: string;
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Remove a citation */
      204: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  citations_change: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the citation */
        citationId: string;
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeCitationDto'];
      };
    };
    responses: {
      /** @description Change a citation */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CitationDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  comments_list: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Of resolved threads; or, with false, of open ones */
        resolved?: boolean;
        /** @description Of the thread that this comment begins */
        thread?: string;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the comments on a claim */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  comments_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddCommentDto'];
      };
    };
    responses: {
      /** @description Comment on a claim */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  comments_resolve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the claim */
        claimId: string;
        /** @description Id of the comment */
        commentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Resolve a thread */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  comments_reopen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the claim */
        claimId: string;
        /** @description Id of the comment */
        commentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Reopen a thread */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  decisions_list: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the decisions on a claim */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  evidence_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the evidence of a claim */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceListDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  evidence_add: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddEvidenceDto'];
      };
    };
    responses: {
      /** @description Add evidence */
      201: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  evidence_remove: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the claim */
        claimId: string;
        /** @description Id of the evidence */
        evidenceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Remove evidence */
      204: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  claims_listHistory: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the history of a claim */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimEventPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  claims_verifyHistory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Verify the history of a claim */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryVerificationDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  corrections_merge: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeClaimsDto'];
      };
    };
    responses: {
      /** @description Merge claims into one */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  similarclaims_list: {
    parameters: {
      query?: {
        /** @description Only claims that have been decided, now or before */
        decided?: boolean;
        /** @description Claims at most */
        limit?: number;
        /** @description None whose score is below this */
        minScore?: number;
      };
      header?: never;
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List claims that say nearly the same */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SimilarClaimsDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  snapshots_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the pages that evidence rests on, as they were */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SnapshotListDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  snapshots_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the claim */
        claimId: string;
        /** @description Id of the snapshot */
        snapshotId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get a kept page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/gzip': string;
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  corrections_split: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SplitClaimDto'];
      };
    };
    responses: {
      /** @description Split a claim */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SplitClaimsDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  claims_offered: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell what you may do to a claim now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferedTransitionsDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  claims_transition: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the claim */
        claimId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TransitionDto'];
      };
    };
    responses: {
      /** @description Take a claim a step on in its review */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  bulktransitions_transition: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkTransitionRequestDto'];
      };
    };
    responses: {
      /** @description Take many claims a step on */
      200: {
        headers: {
          /** @description Where the new thing is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkTransitionDto'];
        };
      };
      /** @description A job takes them on */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkTransitionDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  bulktransitions_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the bulk */
        bulkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell how far a step on many claims is */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkTransitionDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  events_follow: {
    parameters: {
      query?: {
        /** @description Only events of these types, separated by commas */
        types?: (
          | 'claim.changed'
          | 'article.changed'
          | 'comment.changed'
          | 'link.checked'
          | 'link.changed'
          | 'import.changed'
          | 'recovery.changed'
          | 'bulk.changed'
          | 'snapshot.changed'
        )[];
      };
      header?: {
        /** @description The last id that was received, which goes on from there, at whichever process of the desk */
        'Last-Event-ID'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A stream without end; the schema is that of the `data` of each event */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream':
            | components['schemas']['ClaimChangedDto']
            | components['schemas']['ArticleChangedDto']
            | components['schemas']['CommentChangedDto']
            | components['schemas']['LinkCheckedDto']
            | components['schemas']['LinkChangedDto']
            | components['schemas']['ImportChangedDto']
            | components['schemas']['RecoveryChangedDto']
            | components['schemas']['BulkChangedDto']
            | components['schemas']['SnapshotChangedDto']
            | components['schemas']['ReadyDto']
            | components['schemas']['ResetDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  exports_exportLabels: {
    parameters: {
      query?: {
        /** @description Of this article */
        article?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Export editors’ corrections as labelled data */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': components['schemas']['LabelDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  linkhosts_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A host name or an IP address, IPv6 in brackets */
        host: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get a host */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkHostDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  linkhosts_listHistory: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path: {
        /** @description A host name or an IP address, IPv6 in brackets */
        host: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List what was said of a host */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkEventPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  linkhosts_override: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A host name or an IP address, IPv6 in brackets */
        host: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OverrideDto'];
      };
    };
    responses: {
      /** @description Say what a host is, whatever checks say */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkHostDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  linkhosts_removeOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A host name or an IP address, IPv6 in brackets */
        host: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Take back what was said of a host */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkHostDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  links_list: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Links that decided claims, any claims or no claims rest on */
        dependents?: 'decided' | 'any' | 'none';
        /** @description Links of this host */
        host?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Links in this state */
        state?: 'unchecked' | 'alive' | 'wobbly' | 'suspected_dead' | 'needs_person' | 'dead' | 'not_checkable';
        /** @description Links of which the newest check saw this; moved ones have the address that it suggests */
        verdict?:
          | 'reachable'
          | 'moved'
          | 'gone'
          | 'blocked'
          | 'transient'
          | 'misconfigured'
          | 'suspect'
          | 'unsupported'
          | 'invalid'
          | 'unsafe';
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List links */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  links_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link */
        linkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get a link */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  links_saveToArchive: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link */
        linkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Save a page in the archive */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestedArchiveCopyDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  links_listChecks: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the link */
        linkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the checks of a link */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkCheckPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  links_check: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link */
        linkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Check a link now */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestedCheckDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  links_listClaims: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the link */
        linkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List the claims that rest on a link */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  links_listHistory: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the link */
        linkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List what was said of a link and what it came to */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkEventPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  links_override: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link */
        linkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OverrideDto'];
      };
    };
    responses: {
      /** @description Say what a link is, whatever checks say */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  links_removeOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link */
        linkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Take back what was said of a link */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  links_repair: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the link */
        linkId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['RepairLinkDto'];
      };
    };
    responses: {
      /** @description Give the citations of a link another address */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RepairedLinkDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  apikeys_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell who you are */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  people_list: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List who is at the desk */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ratings_get: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get the desk’s ratings */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RatingsDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ratings_name: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NameRatingsDto'];
      };
    };
    responses: {
      /** @description Name the desk’s ratings */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RatingsDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ratings_getVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Its number, from 1 on */
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get the desk’s ratings as they were */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RatingsDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  sessions_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell who is signed in */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  sessions_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      /** @description Sign in with an API key */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  sessions_end: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sign out */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  statistics_ageing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell for how long open claims have been where they are */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgeingDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  statistics_links: {
    parameters: {
      query?: {
        /** @description How many hosts; 50 unless given */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell how links stand, host by host */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkHealthDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  statistics_overview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell where everything stands */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverviewDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  statistics_reviewers: {
    parameters: {
      query?: {
        /** @description From this moment; thirty days before the end unless given */
        from?: string;
        /** @description Up to this moment; now unless given */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell what reviewers did, and how it held */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewersDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  statistics_states: {
    parameters: {
      query?: {
        /** @description From this moment; thirty days before the end unless given */
        from?: string;
        /** @description Up to this moment; now unless given */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell how many claims were in each state, day by day */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatesDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  statistics_throughput: {
    parameters: {
      query?: {
        /** @description From this moment; thirty days before the end unless given */
        from?: string;
        /** @description By days, ISO weeks or months of that zone; days unless given */
        groupBy?: 'day' | 'week' | 'month';
        /** @description An IANA time zone; UTC unless given */
        timeZone?: string;
        /** @description Up to this moment; now unless given */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell what happened to claims */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ThroughputDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  statistics_timeInState: {
    parameters: {
      query?: {
        /** @description From this moment; thirty days before the end unless given */
        from?: string;
        /** @description Up to this moment; now unless given */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell for how long claims stayed in each state */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimeInStateDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  statistics_work: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tell what waits for the workers */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  views_list: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List your views */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViewPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  views_save: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveViewDto'];
      };
    };
    responses: {
      /** @description Save a view */
      201: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          /** @description Where the new thing is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViewDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  views_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the view */
        viewId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get a view of yours */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViewDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  views_replace: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the view */
        viewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveViewDto'];
      };
    };
    responses: {
      /** @description Replace a view of yours */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViewDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  views_delete: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the view */
        viewId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Delete a view of yours */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  webhooks_list: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List webhooks */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  webhooks_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveWebhookDto'];
      };
    };
    responses: {
      /** @description Make a webhook */
      201: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          /** @description Where the new thing is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedWebhookDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  webhooks_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the webhook */
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get a webhook */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  webhooks_replace: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the webhook */
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveWebhookDto'];
      };
    };
    responses: {
      /** @description Replace a webhook */
      200: {
        headers: {
          /** @description Version of what was read; a write to a claim, a view or a webhook sends it in If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  webhooks_delete: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The ETag that it was last read with
         * @example "1"
         */
        'If-Match': string;
      };
      path: {
        /** @description Id of the webhook */
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Delete a webhook */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  webhookdeliveries_list: {
    parameters: {
      query?: {
        /** @description The nextCursor of the page before */
        cursor?: string;
        /** @description Items at most */
        limit?: number;
        /** @description How they stand */
        state?: 'pending' | 'delivered' | 'failed';
        /** @description Also count everything that matches */
        withTotal?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the webhook */
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description List what a webhook was told */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookDeliveryPageDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  webhookdeliveries_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the delivery */
        deliveryId: string;
        /** @description Id of the webhook */
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Get a delivery with every attempt */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WholeWebhookDeliveryDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  webhookdeliveries_redeliver: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the delivery */
        deliveryId: string;
        /** @description Id of the webhook */
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deliver something again */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WholeWebhookDeliveryDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  webhooks_pause: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the webhook */
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Pause a webhook */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  webhooks_resume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the webhook */
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Resume a webhook */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  webhookdeliveries_ping: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the webhook */
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Send a webhook a ping */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WholeWebhookDeliveryDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  webhooks_rotate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the webhook */
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['RotateSecretDto'];
      };
    };
    responses: {
      /** @description Give a webhook a new secret */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookSecretDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A problem (RFC 9457) */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
}
