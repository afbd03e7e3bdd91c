import { table } from '../spoken/rule.ts';

/** Units after a number → what is said. Case matters: `m` and `M`. `²` and `³` are added by the rule. */
export const units = table(`
%=phần trăm
‰=phần nghìn
°C,ºC,˚C,oC=độ C
°,º,˚=độ
mm=mi-li-mét
cm=xen-ti-mét
m=mét
km,Km,KM=ki-lô-mét
ha=héc-ta
mg=mi-li-gam
g=gam
kg,Kg,KG=ki-lô-gam
ml=mi-li-lít
l=lít
kW,KW=ki-lô-oát
MW=mê-ga-oát
kWh,KWh=ki-lô-oát giờ
kV,KV=ki-lô-vôn
V=vôn
W=oát
CV=mã lực
h=giờ
s=giây
đ,VNĐ,VND=đồng
USD,$=đô la Mỹ
`);

/** What may follow a number as its unit. */
export const unitSource = ` ?(?:${[...units.keys()].join('|').replace('$', '\\$')})[²³23]?`;
