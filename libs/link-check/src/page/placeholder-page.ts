import { LONG_PAGE, type PageFacts } from './page-facts';

/** Titles and first headings of the pages that servers and hosts put up where a site is not set up, or was taken down. */
const PLACEHOLDER =
  /^(?:welcome to (?:nginx|openresty|caddy|tengine|centos|litespeed)\b.{0,30}|apache2? .{0,20}default page.{0,20}|(?:test page|default page) for the (?:apache|nginx)\b.{0,40}|iis windows(?: server)?|it works!|default web ?site page|(?:(?:this|your|the) )?(?:account|web ?site|site)(?: has been| is)? (?:suspended|disabled by the server administrator)\W*|(?:web ?site |site |page )?(?:coming soon|under construction)\W*|future home of something quite cool\W*|plesk .{0,20}default page)$/i;

/** What PHP behind a web server says, and nothing else, where its script is missing. */
const MISSING_SCRIPT = /^no input file specified\W*$/i;

/** Whether this is what a server shows by default, or a host in place of a site, and not a page that anybody wrote. */
export function isPlaceholder({ title, headings, text, mainLength }: PageFacts): boolean {
  if (mainLength >= LONG_PAGE) return false;
  const names = [title, ...headings].filter((name) => name !== null).map((name) => name.trim());
  return names.some((name) => PLACEHOLDER.test(name)) || MISSING_SCRIPT.test(text.trim());
}
