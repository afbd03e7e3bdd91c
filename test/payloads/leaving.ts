import type { PayloadClass } from './payload.ts';

/** What takes the page that holds it, or all of its addresses, elsewhere. */
export const leaving: PayloadClass = {
  'a refresh': '<meta http-equiv="refresh" content="0;url=http://evil.test/away">',
  'a refresh that runs': '<meta http-equiv="refresh" content="0;url=javascript:ran(this)">',
  'a refresh to a page as data':
    '<meta http-equiv="refresh" content="0;url=data:text/html,<script>ran(0)</script>">',
  'a refresh, capital letters':
    '<META HTTP-EQUIV=REFRESH CONTENT="0; URL=http://;URL=http://evil.test/away">',
  'a refresh in the text': '<p>một<meta http-equiv=refresh content="0,http://evil.test/away"> đoạn</p>',
  'a refresh in what shows without scripts':
    '<noscript><meta http-equiv="refresh" content="0;url=http://evil.test/away"></noscript>',
  'a cookie': '<meta http-equiv="Set-Cookie" content="x=<script>ran(0)</script>">',
  'a script': '<script>location = "http://evil.test/away"</script>',
  'a script that asks': '<script>open("http://evil.test/away"); alert(1)</script>',
  'a form that sends itself': '<form id=f action=http://evil.test/away></form><script>f.submit()</script>',
  'a base that runs': '<base href="javascript:ran(this)//"><a href="x">một liên kết</a>',
  'a base elsewhere': '<base href="http://evil.test/"><base target="x"><a href="away">một liên kết</a>',
  'a frame above': '<frameset onload=ran(this)><frame src="http://evil.test/away"></frameset>',
};
