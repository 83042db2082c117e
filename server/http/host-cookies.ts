// Where the address is https, our cookies are called `__Host-…`: a browser takes such a name only over https, for this one
// host and without a domain, so that no other host of the municipality can plant one. On plain http they keep their own names.

const PREFIX = '__Host-';
/** What the browser itself reads, too; it holds nothing secret. */
const PREFERENCES = new Set(['PARAGLIDE_LOCALE', 'theme']);

/** The request's cookies by the names that the house knows; what came without the prefix is not ours. */
export function cookiesOfThisHost(header: string): string {
  return header
    .split(';')
    .map((cookie) => cookie.trim())
    .flatMap((cookie) => {
      if (cookie.startsWith(PREFIX)) return [cookie.slice(PREFIX.length)];
      return PREFERENCES.has(cookie.split('=', 1)[0] ?? '') ? [cookie] : [];
    })
    .join('; ');
}

/** A `Set-Cookie` line with the prefix, when it says all that the prefix asks for. */
export function forThisHost(line: string): string {
  const [cookie = '', ...attributes] = line.split(';').map((part) => part.trim());
  const says = (wanted: string) => attributes.some((attribute) => attribute.toLowerCase() === wanted);
  const isOurs = says('secure') && says('path=/') && !PREFERENCES.has(cookie.split('=', 1)[0] ?? '');
  return isOurs ? PREFIX + line : line;
}
