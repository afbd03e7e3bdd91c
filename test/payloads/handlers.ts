import type { PayloadClass } from './payload.ts';

/** Handlers that run without anybody's doing, or as soon as somebody touches what they stand on. */
const names = [
  ...['abort', 'afterprint', 'animationcancel', 'animationend', 'animationiteration', 'animationstart'],
  ...['auxclick', 'beforeinput', 'beforematch', 'beforeprint', 'beforetoggle', 'begin', 'blur', 'cancel'],
  ...[
    'canplay',
    'change',
    'click',
    'close',
    'command',
    'contentvisibilityautostatechange',
    'contextmenu',
    'copy',
  ],
  ...['cuechange', 'cut', 'dblclick', 'drag', 'dragstart', 'end', 'error', 'focus', 'focusin', 'formdata'],
  ...['gotpointercapture', 'hashchange', 'input', 'invalid', 'keydown', 'keyup', 'load', 'loadeddata'],
  ...['loadstart', 'message', 'mousedown', 'mouseenter', 'mousemove', 'mouseover', 'pagehide', 'pageshow'],
  ...[
    'paste',
    'play',
    'pointerdown',
    'pointerenter',
    'pointerover',
    'pointerrawupdate',
    'popstate',
    'progress',
  ],
  ...['ratechange', 'repeat', 'reset', 'resize', 'scroll', 'scrollend', 'scrollsnapchange', 'search'],
  ...[
    'securitypolicyviolation',
    'select',
    'selectionchange',
    'selectstart',
    'slotchange',
    'submit',
    'toggle',
  ],
  ...['touchstart', 'transitionend', 'transitionrun', 'transitionstart', 'unload', 'volumechange', 'wheel'],
];

/** Every handler on elements that an article shows, many on each. */
const all = names.map((name) => `on${name}=ran(this)`).join(' ');

export const handlers: PayloadClass = {
  'a paragraph’s': `<p ${all}>một đoạn văn</p>`,
  'a heading’s': `<h2 ${all}>một tít phụ</h2>`,
  'a link’s': `<a href="/bai-so-1.htm" ${all}>một liên kết</a>`,
  'a picture’s': `<img src="x" ${all}>`,
  'a video’s': `<video src="/v.mp4" poster="x" ${all}><source src="/w.mp4" ${all}></video>`,
  'a sound’s': `<audio src="/a.mp3" autoplay ${all}></audio>`,
  'a table’s': `<table ${all}><caption ${all}>một bảng</caption><tr ${all}><td ${all}>một ô</td></tr></table>`,
  'a list’s': `<ul ${all}><li ${all}>một mục</li></ul>`,
  'a quotation’s': `<blockquote ${all}>một câu</blockquote>`,
  'marks’': `<p><b ${all}>một</b> <i ${all}>hai</i> <u ${all}>ba</u> <mark ${all}>bốn</mark> <span ${all}>năm</span></p>`,
  'details’': `<details open ${all}><summary ${all}>tóm tắt</summary>chi tiết</details>`,
  'capital letters': '<p ONCLICK="ran(this)" OnMouseOver="ran(this)">một đoạn văn</p>',
  'a slash for a space': '<img/src="x"/onerror="ran(this)"/>',
  'slashes and signs': '<img////////src=x//////onerror=ran(this)//>',
  'a form feed for a space': '<img\fsrc=x\fonerror=ran(this)>',
  'a NUL before': '<img src=x \u0000onerror=ran(this)>',
  'a NUL inside': '<img src=x on\u0000error=ran(this)>',
  'a vertical tab': '<img src=x \u000bonerror=ran(this)>',
  'no space after an attribute': '<img src="x"onerror="ran(this)">',
  'an attribute twice': '<img src=x onerror="" onerror=ran(this)>',
  'an attribute without a name': '<img src=x =onerror=ran(this) "onerror=ran(this)>',
  'a grave accent as a quotation mark': '<img src=`x`onerror=ran(this)>',
  'entities in the code': '<img src=x onerror="&#114;an(&#116;his)">',
  'an equals sign far away': '<img src=x onerror \n\n = \n\n ran(this)>',
  'an unknown element’s': '<x-y onclick=ran(this) onfocus=ran(this) tabindex=1 autofocus>một phần</x-y>',
  'an element that is not closed': '<img src=x onerror=ran(this) ',
  'an element with a sign in its name': '<a<b onclick=ran(this)>một phần</a<b>',
  'a body’s': '<body onload=ran(this) onpageshow=ran(this) onscroll=ran(this)>một phần',
  'an html’s': '<html onclick=ran(this) onfocusin=ran(this)>một phần',
  'a marquee’s': '<marquee onstart=ran(this) onbounce=ran(this) onfinish=ran(this)>một phần</marquee>',
  'a popover’s':
    '<button popovertarget=x>x</button><div id=x popover onbeforetoggle=ran(this) ontoggle=ran(this)>x</div>',
  'a command’s': '<button commandfor=y command="--x">x</button><p id=y oncommand=ran(this)>một đoạn</p>',
  'a dialog’s': '<dialog open onclose=ran(this) oncancel=ran(this)><p>một đoạn</p></dialog>',
  'an element that is found by the address':
    '<p id=x onfocus=ran(this) tabindex=1 onbeforematch=ran(this) hidden=until-found>x</p>',
  'an animation’s':
    '<style>@keyframes x{}</style><p style="animation-name:x" onanimationstart=ran(this)>một đoạn</p>',
  'a transition’s':
    '<p style="transition:color 1s" ontransitionend=ran(this) onfocus=ran(this) tabindex=1>một đoạn</p>',
};
