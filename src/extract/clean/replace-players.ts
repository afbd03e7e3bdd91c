import { isMediaHost, isNewspaperHost } from '../../site/hosts.ts';
import { resolveHttp } from '../addresses.ts';
import { type CleanStep, textLength, type Work } from './clean-step.ts';

/** `/embed/ID`, `/watch?v=ID`, `youtu.be/ID`; ids are 11 characters (YouTube's oEmbed examples). */
const youtube =
  /^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed\/|v\/|shorts\/|live\/|watch\?(?:\S*&)?v=)|youtu\.be\/)([\w-]{6,})/i;
/** Hosts whose frames are content that editors place: videos, maps, diagrams. */
const contentHosts =
  /(?:^|\.)(?:vimeo\.com|dailymotion\.com|tiktok\.com|soundcloud\.com|spotify\.com|infogram\.com|flourish\.studio|datawrapper\.de|canva\.com|genially\.com)$/;
const contentFrames =
  /^https?:\/\/(?:www\.)?(?:facebook\.com\/plugins\/(?:video|post)\.php|google\.com\/maps\/embed)/i;
/** Attributes in which scripts keep the address of the video that they will play. */
const playerAttributes = ['data-src', 'data-file', 'data-hls', 'data-video', 'data-video-src', 'data-url'];
const playable = /\.(?:mp4|m3u8|webm)(?:$|[?#])/i;

/**
 * Frames become links (marked `data-embed`), so that nothing of a third party loads before a click; boxes that a
 * script would turn into a player become `<video>`. Other frames are advertisements.
 */
export const replacePlayers: CleanStep = ({ body, page, gone, remove }) => {
  const frames = body.querySelectorAll('iframe, object, embed, lite-youtube');
  // A page that holds nothing but a frame is about that frame.
  const isAlone = frames.length > 0 && textLength(body) < 20 && !body.querySelector('img, video, audio');
  for (const frame of frames) {
    if (gone.has(frame)) continue;
    const src = frameAddress(frame, page.base);
    const target = src && frameTarget(src, isAlone);
    const isPlugin =
      frame.matches('object, embed') && target !== null && !youtube.test(target) && !playable.test(target);
    if (!target || isPlugin) {
      removeFrame(frame, remove);
      continue;
    }
    gone.add(frame);
    frame.replaceWith(
      playable.test(target) ? videoOf(body, target) : linkOf(body, target, frame.getAttribute('title') ?? ''),
    );
  }
  for (const box of body.querySelectorAll(playerAttributes.map((name) => `[${name}]`).join(','))) {
    if (box.matches('img, source, video, audio, iframe') || box.querySelector('video')) continue;
    const address = playerAttributes
      .map((name) => box.getAttribute(name) ?? '')
      .find((value) => playable.test(value));
    const src = resolveHttp(address, page.base);
    if (src && isMediaHost(new URL(src).hostname)) box.prepend(videoOf(body, src));
  }
};

/** A plug-in's element holds what shows without it. */
function removeFrame(frame: Element, remove: Work['remove']): void {
  if (frame.localName === 'object' && frame.childNodes.length > 0) frame.replaceWith(...frame.childNodes);
  else remove(frame, 'a frame of a foreign host');
}

/** Attributes in which frames, and scripts that load them late, keep the address. */
const frameAttributes = ['src', 'data-src', 'data-lazy-src', 'data'];

function frameAddress(frame: Element, base: URL): string | null {
  const id = frame.getAttribute('videoid');
  if (id) return `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;
  for (const name of frameAttributes) {
    const address = resolveHttp(frame.getAttribute(name), base);
    if (address) return address;
  }
  return null;
}

/** The address to which a frame's link leads; null when the frame is not content. */
function frameTarget(src: string, isAlone: boolean): string | null {
  const id = youtube.exec(src)?.[1];
  if (id) return `https://www.youtube.com/watch?v=${id}`;
  const { hostname } = new URL(src);
  if (isMediaHost(hostname) && !isNewspaperHost(hostname)) return src;
  if (contentHosts.test(hostname) || contentFrames.test(src)) return src;
  return isAlone || isNewspaperHost(hostname) ? src : null;
}

function linkOf(body: Element, href: string, title: string): Element {
  const link = body.ownerDocument.createElement('a');
  link.href = href;
  link.title = title;
  link.dataset.embed = '';
  return link;
}

function videoOf(body: Element, src: string): Element {
  const video = body.ownerDocument.createElement('video');
  video.setAttribute('src', src);
  return video;
}
