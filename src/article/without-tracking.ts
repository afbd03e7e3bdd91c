/**
 * Parameters that say who passed a link on, and never what it leads to. They are those that Brave and Firefox take out
 * of addresses on every site (brave-core, components/query_filter/utils.cc, “kSimpleQueryStringTrackers”; Firefox,
 * “Query Parameter Stripping”), campaigns as Google Analytics, Matomo and Mailchimp name them (`utm_…`, `mtm_…`, `pk_…`,
 * `mc_…`), clicks that Google, Meta, TikTok and LinkedIn count, and `zarsrc`, which Zalo puts into every link that leaves
 * it (seen beside `utm_source=zalo` in addresses that people have copied).
 */
const campaigns = /^(?:utm|mtm|pk|hsa|oft)_\w+$/;
const names = new Set([
  ...[
    '_ga',
    '_gl',
    'gclid',
    'gclsrc',
    'dclid',
    'gbraid',
    'wbraid',
    'gad_source',
    'gad_campaignid',
    'srsltid',
  ],
  ...['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_comment_id', 'mibextid', 'igsh', 'igshid'],
  ...['zarsrc', 'ttclid', 'twclid', 'li_fat_id', 'msclkid', 'yclid', 'ymclid', 'ysclid', '_openstat'],
  ...['mc_cid', 'mc_eid', 'mkt_tok', 'oly_anon_id', 'oly_enc_id', 'vero_id', 'vero_conv', '__s', '_kx'],
  ...[
    '_hsenc',
    '_hsmi',
    '__hsfp',
    '__hssc',
    '__hstc',
    'hsctatracking',
    'ml_subscriber',
    'ml_subscriber_hash',
  ],
  ...[
    '_branch_match_id',
    '_branch_referrer',
    'guce_referrer',
    'guce_referrer_sig',
    'irclickid',
    'rb_clickid',
  ],
  ...['bsft_clkid', 'bsft_uid', 's_cid', 'sc_customer', 'sc_eh', 'sc_uid', 'ss_email_id', 'et_rid', 'epik'],
  ...['at_recipient_id', 'at_recipient_list', 'bbeml', '_bhlid', 'unicorn_click_id', 'vgo_ee', 'wickedid'],
]);

/** Parameters of one site that mean something else on others: who shared a video or a post (brave-core, as above). */
const ofSites: Readonly<Record<string, RegExp>> = {
  si: /(?:^|\.)(?:youtube\.com|youtu\.be)$/,
  ref_src: /(?:^|\.)(?:twitter|x)\.com$/,
  ref_url: /(?:^|\.)(?:twitter|x)\.com$/,
};

/**
 * The same address without tracking parameters. Everything else stays letter for letter: `searchParams` would write what
 * stays anew, in another form than its server may expect.
 *
 * @param address an absolute one
 */
export function withoutTracking(address: string): string {
  const [, beginning, query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? [];
  if (beginning === undefined || query === undefined) return address;
  const parameters = query.split('&');
  const kept = parameters.filter((parameter) => !isTracking(parameter, address));
  if (kept.length === parameters.length) return address;
  return `${beginning}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}

function isTracking(parameter: string, address: string): boolean {
  const name = (parameter.split('=', 1)[0] ?? '').toLowerCase();
  if (names.has(name) || campaigns.test(name)) return true;
  const site = Object.hasOwn(ofSites, name) ? ofSites[name] : undefined;
  return site !== undefined && URL.canParse(address) && site.test(new URL(address).hostname);
}
