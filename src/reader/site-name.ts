/** Sites whose frames editors place in articles, under the names that people know them by. */
const names: Record<string, string> = {
  'youtube.com': 'YouTube',
  'facebook.com': 'Facebook',
  'tiktok.com': 'TikTok',
  'vimeo.com': 'Vimeo',
  'dailymotion.com': 'Dailymotion',
  'soundcloud.com': 'SoundCloud',
  'spotify.com': 'Spotify',
};

/**
 * The name of the site that a host belongs to, and of an unknown one the host without `www.`.
 *
 * @param host as in `Embed.provider`: `www.youtube.com`
 */
export function siteName(host: string): string {
  const domain = host.split('.').slice(-2).join('.');
  return names[domain] ?? host.replace(/^www\./, '');
}
