import { ServiceClient, type ServiceAnswer, type WebFailure, type ServiceRequest } from '@app/link-check';
import { type Archive, type CopyFound, type LookUpAnswer, type NotKnownNow, type SaveAnswer } from '../archive';
import { captureError } from './capture-error';
import { asObject, asText, type JsonObject, jsonObject } from './json-object';
import { fromTimestamp, toTimestamp } from './timestamp';

/** How the Wayback Machine is asked. */
export interface WaybackOptions extends NonNullable<ConstructorParameters<typeof ServiceClient>[0]> {
  /** The availability API. */
  availabilityUrl: string;
  /** Where copies are read, and where Save Page Now is. */
  webUrl: string;
  /** `accesskey:secret` of an account, with which pages are saved; null when none are. */
  key: string | null;
}

/** Bytes of JSON read at most; a capture's status lists what the page loads. */
const MAX_JSON = 1024 * 1024;

/** Redirects inside the archive that are followed to see whether a copy is one of the page. */
const MAX_HOPS = 4;

/** Seconds that a 429 stands for when it does not say. */
const THROTTLED_SECONDS = 60;

/** A copy so old at most is as good as a new one. */
const RECENT_ENOUGH = '1d';

/** The Wayback Machine of the Internet Archive: availability API, playback, and Save Page Now 2. */
export class WaybackMachine implements Archive {
  private readonly client: ServiceClient;
  private readonly availability: URL;
  private readonly web: URL;
  private readonly key: string | null;

  /** @throws TypeError when an address is none; EgressPolicyError naming the bad entry of the egress options */
  constructor({ availabilityUrl, webUrl, key, ...options }: WaybackOptions) {
    this.client = new ServiceClient(options);
    this.availability = new URL(availabilityUrl);
    this.web = new URL(webUrl);
    this.key = key;
  }

  async lookUp(url: string, near: Date, signal?: AbortSignal): Promise<LookUpAnswer> {
    const page = pageOf(url);
    if (page === null) return { outcome: 'none' };
    const request = new URL(this.availability);
    request.searchParams.set('url', page);
    request.searchParams.set('timestamp', toTimestamp(near));
    const answer = await this.ask({ url: request }, signal);
    if ('outcome' in answer) return answer;
    return this.listedCopy(answer.json, page) ?? (await this.shownCopy(page, near, signal));
  }

  async save(url: string, now: Date, signal?: AbortSignal): Promise<SaveAnswer> {
    const page = pageOf(url);
    if (page === null) return { outcome: 'refused', reason: 'not_a_web_address' };
    const form = { url: page, if_not_archived_within: RECENT_ENOUGH, skip_first_archive: '1' };
    const answer = await this.ask({ url: this.at('/save'), form, headers: this.authorization() }, signal);
    if ('outcome' in answer) return unlessKeyRefused(answer);
    const { json } = answer;
    const captureId = asText(json['job_id']);
    if (captureId !== null && json['status'] !== 'error') return { outcome: 'begun', captureId };
    const error = asText(json['status_ext']);
    // "The same snapshot had been made 3 minutes ago" and "captured 10 times today": there is a copy, from today.
    const isThere = json['status'] === 'error' ? error === 'error:too-many-daily-captures' : 'job_id' in json;
    if (!isThere) return captureError(error);
    const copy = await this.lookUp(page, now, signal);
    return copy.outcome === 'none' ? notKnown('copy_not_listed_yet') : copy;
  }

  async progress(captureId: string, url: string, signal?: AbortSignal): Promise<SaveAnswer> {
    const request = { url: this.at(`/save/status/${encodeURIComponent(captureId)}`), headers: this.authorization() };
    const answer = await this.ask(request, signal);
    if ('outcome' in answer) return unlessKeyRefused(answer);
    const { json } = answer;
    if (json['status'] === 'pending') return { outcome: 'pending' };
    if (json['status'] !== 'success') return captureError(asText(json['status_ext']));
    const copy = this.copyAt(asText(json['timestamp']) ?? '', pageOf(url) ?? url, statusOf(json['http_status']));
    return copy ?? { outcome: 'lost', reason: 'capture_without_time', leaveAloneSeconds: null };
  }

  async close(): Promise<void> {
    await this.client.close();
  }

  /** The copy that the availability API lists; null when it lists none, which under load it does of any page. */
  private listedCopy(json: JsonObject, page: string): CopyFound | null {
    const closest = asObject(asObject(json['archived_snapshots'])?.['closest']);
    if (closest?.['available'] !== true) return null;
    const status = statusOf(closest['status']);
    // A copy of an error page is none of the page.
    if (status !== null && status >= 400) return null;
    return this.copyAt(asText(closest['timestamp']) ?? '', page, status);
  }

  /**
   * The copy to which the playback of the moment leads. It redirects to the nearest one, and answers there as the page did
   * when it was taken.
   */
  private async shownCopy(page: string, near: Date, signal: AbortSignal | undefined): Promise<LookUpAnswer> {
    const asked = toTimestamp(near);
    let url = this.playback(asked, page);
    let taken: string | null = null;
    for (let hops = 0; hops <= MAX_HOPS; hops += 1) {
      const answer = await this.client.send({ url }, signal);
      const trouble = troubleOf(answer);
      if (trouble !== null) return trouble;
      const { status, location, header } = answer as ServiceAnswer;
      if (status >= 300 && status < 400) {
        const timestamp = location && this.timestampOf(location);
        if (location === null || timestamp === null) return notKnown('strange_redirect');
        // A redirect to the moment that was asked for only writes the address in another way.
        if (timestamp !== asked) taken ??= timestamp;
        url = location;
        continue;
      }
      // Every copy says when it was taken (RFC 7089); a page that does not is one of the archive about itself.
      const memento = Date.parse(header('memento-datetime') ?? '');
      if (status >= 200 && status < 300 && !Number.isNaN(memento)) {
        return this.copyAt(taken ?? toTimestamp(new Date(memento)), page, status) ?? notKnown('strange_time');
      }
      // Not in the archive; in it as an error page; or kept from view at its owner's wish.
      if (status === 404 || status === 410 || header('memento-datetime') !== null || isExcluded(header)) {
        return { outcome: 'none' };
      }
      return notKnown(`http_${status}`);
    }
    return notKnown('too_many_redirects');
  }

  /** Asks for JSON. What is no JSON is no answer: the archive's front sends HTML of its own when it is in trouble. */
  private async ask(
    request: ServiceRequest,
    signal: AbortSignal | undefined,
  ): Promise<{ readonly json: JsonObject } | NotKnownNow> {
    const headers = { accept: 'application/json', ...request.headers };
    const answer = await this.client.send({ ...request, headers, maxBytes: MAX_JSON }, signal);
    const trouble = troubleOf(answer);
    if (trouble !== null) return trouble;
    const { status, text } = answer as ServiceAnswer;
    const json = jsonObject(text);
    // An error that Save Page Now explains is an answer, whatever status it comes with.
    if (json !== null && (status < 300 || 'status_ext' in json)) return { json };
    return notKnown(status < 300 ? 'no_json' : `http_${status}`);
  }

  private authorization(): Readonly<Record<string, string>> {
    return this.key === null ? {} : { authorization: `LOW ${this.key}` };
  }

  private at(path: string): URL {
    return new URL(`${this.web.href.replace(/\/$/, '')}${path}`);
  }

  private playback(timestamp: string, page: string): URL {
    return this.at(`/web/${timestamp}/${page}`);
  }

  /** The time of the copy behind an address of the archive; null for an address that is none of a copy. */
  private timestampOf(location: URL): string | null {
    if (location.host !== this.web.host) return null;
    const path = location.pathname.slice(this.web.pathname.replace(/\/$/, '').length);
    return /^\/web\/(\d{14})(?:[a-z]{2}_)?\//.exec(path)?.[1] ?? null;
  }

  /** The address is made here and not taken from the answer, so that nobody is ever sent anywhere else. */
  private copyAt(timestamp: string, page: string, status: number | null): CopyFound | null {
    const takenAt = fromTimestamp(timestamp);
    return takenAt && { outcome: 'found', copy: { url: this.playback(timestamp, page).href, takenAt, status } };
  }
}

/** The address as the archive is asked for it; null for one of which there can be no copy, or that nobody else should see. */
const pageOf = (url: string): string | null => {
  try {
    const page = new URL(url.trim());
    const isWeb = page.protocol === 'http:' || page.protocol === 'https:';
    if (!isWeb || page.username !== '' || page.password !== '') return null;
    page.hash = '';
    return page.href;
  } catch {
    return null;
  }
};

/** Why an answer says nothing of the page; null when it does. */
const troubleOf = (answer: ServiceAnswer | WebFailure): NotKnownNow | null => {
  if (answer.outcome === 'failed') return notKnown(answer.reason);
  const { status, retryAfterSeconds } = answer;
  if (status === 429) return notKnown('http_429', retryAfterSeconds ?? THROTTLED_SECONDS);
  // A copy of an error page is played back with the page's own status, and marked as a copy.
  const isOwn = answer.header('memento-datetime') === null;
  return status >= 500 && isOwn ? notKnown(`http_${status}`, retryAfterSeconds) : null;
};

const notKnown = (reason: string, leaveAloneSeconds: number | null = null): NotKnownNow => ({
  outcome: 'unknown',
  reason,
  leaveAloneSeconds,
});

/** A key that is not taken now will not be taken later. */
const unlessKeyRefused = (answer: NotKnownNow): SaveAnswer =>
  ['http_401', 'http_403'].includes(answer.reason) ? { outcome: 'refused', reason: 'key_refused' } : answer;

/** Sites that do not want to be shown answer 403 with the name of the exception behind it. */
const isExcluded = (header: ServiceAnswer['header']): boolean =>
  /AccessControl/i.test(header('x-archive-wayback-runtime-error') ?? '');

/** An HTTP status, which the archive writes as a number or as a text. */
const statusOf = (value: unknown): number | null => {
  const status = Number(value);
  return Number.isInteger(status) && status >= 100 && status <= 599 ? status : null;
};
