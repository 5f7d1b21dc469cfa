// Compiled from templates/reference/script by tests/consumers/reference/build. Do not edit.
"use strict";(()=>{function c(e,t,...n){let r=document.createElement(e);return t!==""&&(r.className=t),r.append(...n),r}function h(e,t){let n=document.
getElementById(e);if(n instanceof t)return n;throw new Error(`the page has no #${e}`)}var Zt=2e3;function Fe(){for(let e of document.querySelectorAll(".messages p")){let t=e.matches("[lang=sw]")?"in Kiswahi\
li":"in English";e.before(W(e.textContent,t))}}function W(e,t){let n=c("span","unseen",` ${t}`),r=c("button","copy","Cop\
y",n);return r.type="button",r.addEventListener("click",async()=>{Ve(r,await Xt(e)?"Copied":"Not copied: select it"),setTimeout(
()=>Ve(r,"Copy"),Zt)}),r}function Ve(e,t){e.firstChild?.replaceWith(t),h("said",HTMLElement).textContent=t==="Copy"?"":t}
async function Xt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return en(e)}}function en(e){let t=document.
activeElement,n=c("textarea","unseen",e);document.body.append(n),n.select();let r=document.execCommand("copy");return n.
remove(),t instanceof HTMLElement&&t.focus(),r}var x=JSON.parse(document.getElementById("catalogue")?.textContent??'{"families":[],"channels":[],"codes":[]}');var b=class extends Error{name="ParseError";constructor(t,n,r,o){super(`expected ${r} at ${n}, found ${o}`),this.kind=t,
this.path=n,this.expected=r,this.found=o}};function Ue(e,t){if(!(qe(e,"{",t)+qe(e,"[",t)<=t)&&!(tn(e)<=t))throw ce(t)}function F(e){let t=[];for(let n=0;n<e.length;){
let r=e.indexOf('"',n),o=r<0?e.length:r,i=o+1;for(;i<e.length&&e[i]!=='"';)i+=e[i]==="\\"?2:1;t.push(e.slice(n,o),e.slice(
o,i+1)),n=i+1}return t}function qe(e,t,n){let r=0,o=e.indexOf(t);for(;o>=0&&r<=n;)r+=1,o=e.indexOf(t,o+1);return r}function tn(e){
let t=0,n=0;return F(e).forEach((r,o)=>{if(o%2!==1)for(let i of r)(i==="{"||i==="[")&&(n+=1),(i==="}"||i==="]")&&(n-=1),
n=Math.max(n,0),t=Math.max(t,n)}),t}function ce(e){let t=`nesting of at most ${e}`;return new b("too_deep","$",t,"deeper")}var He=new Map(x.channels.map(e=>[e.id,e])),Ke=x.families.map(()=>new Map);for(let e of x.codes)Ke[e.family]?.set(e.code,
e);function We(e){return He.get(e)}var Je=N("api_response"),Qe=N("api_error"),Ge=N("stk_callback"),Ye=N("stk_query"),ze=N(
"daraja_result"),Ze=N("c2b_validation_reply");function N(e){let t=He.get(e)?.family,n=t===void 0?void 0:Ke[t];return r=>n?.
get(r)}var Xe={when:"never",confirmFirst:!0};var nn={when:"never",confirmFirst:!1};function w(e,t,n,r){let o=e==="succeeded"||e==="accepted",i=r?.retry??(o?nn:Xe);return{
family:n,code:t,known:r!==void 0,info:r,outcome:e,retry:i,canChargeAgainNow:e==="failed"&&!i.confirmFirst}}var D=class{constructor(t){this.source=t}};function _(e){return typeof e=="number"||e instanceof D}var rn=34,et=1e9;function L(e){
let t=e instanceof D?e.source:String(e),n=/^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(t);if(n===null)return;let[,r,o="",i="",
s="0"]=n,a=o+i,d=0,p=a.length;for(;a[d]==="0";)d+=1;if(d===p)return{negative:!1,digits:"",point:0};for(;a[p-1]==="0";)p-=
1;let u=Math.max(-et,Math.min(Number(s),et));return{negative:r==="-",digits:a.slice(d,p),point:o.length-d+u}}function q({
digits:e,point:t}){return Math.max(e.length-t,0)}function U(e){let{negative:t,digits:n,point:r}=e,o=q(e);if(Math.max(r,1)+
o>rn)return;let i=n.padEnd(r,"0").padStart(o+1,"0"),s=i.length-o,a=o>0?`${i.slice(0,s)}.${i.slice(s)}`:i;return t?`-${a}`:
a}function J(e){let t=Number(U(e));return Number.isSafeInteger(t)?t:void 0}function g(e,t,n){if(k(e))return e;throw I("wrong_type",e,t,n,"an object")}function k(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)&&!_(e)}function l(e){return e!=null}function I(e,t,n,r,o){let i=e==="wrong_type"&&t===void 0;return new b(
i?"missing":e,r===void 0?String(n):`${n}.${r}`,o,ue(t))}function ue(e){return e===void 0?"nothing":e===null?"null":e===""?
"empty text":typeof e=="string"?"text":typeof e=="boolean"?"a boolean":_(e)?"a number":Array.isArray(e)?"a list":k(e)?"a\
n object":"something else"}function f(e,t,n){return typeof e=="string"&&e!==""?e:pe(e,t,n,"text or a whole number",!0)}function R(e,t,n){return l(e)&&
e!==""?f(e,t,n):void 0}function E(e,t,n){if(typeof e=="string")return e;if(l(e))return pe(e,t,n,"text or a number",!1)}function Q(e,t,n){
return typeof e=="string"?e:l(e)?typeof e=="boolean"?String(e):pe(e,t,n,"a scalar value",!1):null}function pe(e,t,n,r,o){
if(Number.isSafeInteger(e))return String(e);let i=_(e)?L(e):void 0,s=i!==void 0&&q(i)>0;if(i!==void 0&&!(o&&s)){let u=o||
Number.isInteger(e)?J(i):U(i);if(u!==void 0)return String(u)}throw I(i?o&&s?"not_integral":"out_of_range":e===""?"empty":
"wrong_type",e,t,n,r)}function G(e,t){let n=f(e.errorCode,"$","errorCode"),r=R(e.requestId,"$","requestId"),o=E(e.errorMessage,"$","errorMessa\
ge"),i="of_api_error",s=Qe(n),a=/^4\d\d/.test(n)?"rejected":"needs_review";return{channel:"api_error",...w(a,n,i,s),description:o,
requestId:r,ids:{},idempotencyKey:void 0,body:t}}function le({OriginatorConversationID:e,OriginatorCoversationID:t},n){let r=l(e)&&!(n&&e==="");return l(t)&&!r?"Originat\
orCoversationID":"OriginatorConversationID"}function v(e,t,n){let r={};for(let o of n){let s=o==="OriginatorConversation\
ID"?le(e,!0):o,a=R(e[s],t,s);a!==void 0&&(r[o]=a)}return r}function tt(e){try{return R(e,"","")}catch(t){if(t instanceof
b)return;throw t}}function T(e,t){return`${e}=${t.replace(/[%&=]/g,encodeURIComponent)}`}function me(e,t){return`${T("Co\
nversationID",e)}&${T("OriginatorConversationID",t)}`}function Y({CheckoutRequestID:e,ConversationID:t,OriginatorConversationID:n}){
return e!==void 0?T("CheckoutRequestID",e):t!==void 0&&n!==void 0?me(t,n):void 0}var on=["CheckoutRequestID","MerchantRequestID","ConversationID","OriginatorConversationID"];function z(e,t){let n=f(e.ResponseCode,
"$","ResponseCode"),r=v(e,"$",on),i=l(e.ResponseDesc)&&!l(e.ResponseDescription)?"ResponseDesc":"ResponseDescription",s=E(
e[i],"$",i),a=e.CustomerMessage,d=E(a,"$","CustomerMessage"),p="of_api_response",u=Je(n);return{channel:"api_response",...w(
n==="0"?"accepted":"rejected",n,p,u),description:s,customerMessage:d,ids:r,idempotencyKey:Y(r),body:t}}var sn=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function ot(e,t){if(typeof e=="string"){if(!(e.length*3<=t||an(e,
t)))throw nt(t);if(!fe(e))throw rt();return e}if(!ArrayBuffer.isView(e))throw new b("wrong_type","$","text or bytes",ue(
e));if(!(e.byteLength<=t))throw nt(t);try{return sn.decode(e)}catch{throw rt()}}function fe(e){return e.isWellFormed()}function an(e,t){
return e.length<=t&&new TextEncoder().encode(e).length<=t}function nt(e){return new b("too_large","$",`at most ${e} byte\
s`,"more")}function rt(){return new b("not_utf8","$","UTF-8 text","other bytes")}var dn=Symbol();function it(e,t){let n=new Map;return r(e,t);function r(o,i){if(typeof o!="object"||o===null||o instanceof
D)return o;let s=Array.isArray(o);if(!s&&Object.prototype.toString.call(o)!=="[object Object]")return dn;if(!(i>0))throw ce(
t);let a=n.get(o);if(a&&a.room<=i)return a.copy;let d=s?[]:Object.create(null);n.set(o,{room:i,copy:d});for(let[p,u]of Object.
entries(o))d[p]=r(u,i-1);return d}}function st(e){try{let t=JSON.parse(e);if(!un(e))return ct(t)}catch{}throw new b("not_json","$","a JSON document","somet\
hing else")}function at(e){let n=F(e).map((o,i)=>i%2===1?o:o.replace(/[-\d][-+.\deE]*/g,'"\uD800$&"')),r=JSON.parse(n.join(
""),(o,i)=>typeof i=="string"&&i.startsWith("\uD800")?new D(i.slice(1)):i);return ct(r)}function dt(e){for(let t=e.indexOf(
".");t>=0;t=e.indexOf(".",t+1)){if(!(e.charCodeAt(t+1)<=cn))continue;let n=e.slice(Math.max(t-16,0),t+18);if(/[\d.]{17}|\d\.\d+e/i.
test(n))return!0}for(let t=e.indexOf("-");t>=0;t=e.indexOf("-",t+1))if((e.charCodeAt(t-1)|32)===101)return!0;return!1}var cn=57;
function ct(e){for(let t in Object.prototype)return it(e,1/0);return e}function un(e){if(!e.includes("\\u"))return!1;let t=e.
replace(/\\(?:u(d[89a-f]..)|.)/gi,(n,r)=>r===void 0?n:String.fromCharCode(parseInt(r,16)));return!fe(t)}function C(e,t,{maxBytes:n=1048576,maxDepth:r=64}={}){let o=t;try{let i=ot(t,n);o=i,Ue(i,Math.min(r,512));let s=st(i);if(!dt(
i))try{return e(s,i)}catch(a){if(!(a instanceof b))throw a}return e(at(i),i)}catch(i){throw pn(i,o)}}function pn(e,t){return e instanceof b?Object.defineProperty(e,"body",{value:t}):e}function ye(e,t){return C(ge,e,t)}function ge(e,t){let n=g(e,"$"),r=f(n.ResultCode,"$","ResultCode"),o=E(n.ResultDesc,"$","ResultDesc"),i="of_c2b_validati\
on_reply",s=Ze(r);return{channel:"c2b_validation_reply",...w(r==="0"?"accepted":"rejected",r,i,s),description:o,ids:{},idempotencyKey:void 0,
body:t}}var j=class{constructor(t,n,r,o,i){if(this.index=void 0,this.names=[],this.values=[],this.path=[n,r,o],!l(t[r]))return;let s=g(
t[r],n,r)[o];if(Array.isArray(s))for(let a=0;a<s.length;a+=1)this.index=a,this.add(s[a],i);else if(k(s))this.add(s,i);else if(l(
s))throw I("wrong_type",s,this,void 0,"an object or a list")}add(t,n){let{Name:r,Key:o,Value:i}=g(t,this),s=n==="Key"?l(
o)||!l(r):l(o)&&!l(r);this.names.push(s?f(o,this,"Key"):f(r,this,"Name")),Q(i,this,"Value"),this.values.push(i)}last(t,n){
for(let r=this.names.length-1;r>=0;r-=1)if(this.names[r]===t)return this.index!==void 0&&(this.index=r),n(this.values[r],
this,"Value")}get size(){return this.names.length}get(t){return this.last(t,Q)}toJSON(){return this.names.map((t,n)=>[t,
Q(this.values[n],this,"Value")])}[Symbol.iterator](){return this.toJSON().values()}toString(){let t=this.path.join(".");
return this.index===void 0?t:`${t}[${this.index}]`}};function he(e,t){return C(be,e,t)}function be(e,t){let n="$.Result",r=g(g(e,"$").Result,"$","Result"),o=f(r.ResultCode,n,"ResultCode"),i=r.ConversationID,
s=f(i,n,"ConversationID"),a=le(r,!1),d=f(r[a],n,a),p=v(r,n,["TransactionID"]),u=E(r.ResultDesc,n,"ResultDesc"),m=new j(r,
n,"ResultParameters","ResultParameter","Key"),y=new j(r,n,"ReferenceData","ReferenceItem","Key"),O="of_daraja_result",P=ze(
o);return{channel:"daraja_result",...w(o==="0"?"succeeded":"failed",o,O,P),description:u,ids:{ConversationID:s,OriginatorConversationID:d,
...p},idempotencyKey:me(s,d),parameters:m,reference:y,body:t}}var Ce=class{constructor(t){this.minor=t}get text(){return String(this.minor).padStart(3,"0").replace(/(..)$/,".$1").replace(
/\.?0*$/,"")}};function Z(e,t,n){if(!l(e)||e==="")return;let r=ln(e);if(typeof r=="number")return new Ce(r);throw I(r,e,
t,n,"an amount with at most two decimals")}function ln(e){if(typeof e=="number"&&e>=0){let o=e*100+0;if(Number.isInteger(
e)&&Number.isSafeInteger(o))return o}if(typeof e=="string"&&!/^\d+(?:\.\d+)?$/.test(e))return"bad_amount";let n=_(e)||typeof e==
"string"?L(e):void 0;if(n===void 0)return"wrong_type";if(n.negative||q(n)>2)return"bad_amount";let r={...n,point:n.point+
2};return J(r)??"out_of_range"}var mn=146097*86400,ut=3*3600,xe=class{constructor(t){let n=Math.floor(t/1e6),r=t-n*1e6;this.year=Math.floor(n/1e4),this.
month=Math.floor(n/100)%100,this.day=n%100,this.hour=Math.floor(r/1e4),this.minute=Math.floor(r/100)%100,this.second=r%100}get iso(){
return new Date((this.unixSeconds+ut)*1e3).toISOString().replace(".000Z","+03:00")}get unixSeconds(){let{year:t,month:n,
day:r,hour:o,minute:i,second:s}=this;return Date.UTC(t+400,n-1,r,o,i,s)/1e3-mn-ut}toJSON(){return this.iso}};function X(e,t,n){
if(!l(e)||e==="")return;let r=fn(e);if(typeof r=="number"){let i=new xe(r);if(yn(i))return i}throw I(r===void 0?"wrong_t\
ype":"bad_date",e,t,n,"a date of 14 digits")}function fn(e){if(Number.isSafeInteger(e)){let r=e;return r>=1e13&&r<1e14&&
r}let t=_(e)?L(e):void 0,n=t?U(t)??"":e;return typeof n=="string"?/^\d{14}$/.test(n)&&Number(n):void 0}function yn({year:e,
month:t,day:n,hour:r,minute:o,second:i}){return e>0&&t>0&&t<13&&n>0&&(n<29||n<=gn(e,t))&&r<24&&o<60&&i<60}function gn(e,t){
return new Date(Date.UTC(e+400,t,0)).getUTCDate()}function we(e,t){return C(ke,e,t)}function ke(e,t){let n="$.Body.stkCallback",r=g(g(e,"$").Body,"$","Body"),o=g(r.stkCallback,"$.Body","stkCallback"),i=f(
o.ResultCode,n,"ResultCode"),{CheckoutRequestID:s,MerchantRequestID:a}=o,d=f(s,n,"CheckoutRequestID"),p=f(a,n,"MerchantR\
equestID"),u=E(o.ResultDesc,n,"ResultDesc"),m=new j(o,n,"CallbackMetadata","Item","Name"),y=m.last("Amount",Z),O=m.last(
"MpesaReceiptNumber",R),P=m.last("TransactionDate",X),$=m.last("PhoneNumber",R),M="of_stk_callback",zt=Ge(i),$e=i==="0"?
"succeeded":"failed",V=w($e,i,M,zt);return{channel:"stk_callback",family:V.family,code:i,known:V.known,info:V.info,outcome:$e,
retry:V.retry,canChargeAgainNow:V.canChargeAgainNow,description:u,ids:O===void 0?{CheckoutRequestID:d,MerchantRequestID:p}:
{CheckoutRequestID:d,MerchantRequestID:p,MpesaReceiptNumber:O},idempotencyKey:T("CheckoutRequestID",d),amount:y,receipt:O,
date:P,phone:$,parameters:m,body:t}}function Ee(e,t){return C(Ie,e,t)}function Ie(e,t){let n=g(e,"$"),r=f(n.ResultCode,"$","ResultCode"),o=n.CheckoutRequestID,i=f(o,"$","CheckoutRequestID"),
s=v(n,"$",["MerchantRequestID"]),a=E(n.ResultDesc,"$","ResultDesc"),d="of_stk_query",p=Ye(r),m=p!==void 0&&!p.retry.confirmFirst?
"failed":"needs_review";return{channel:"stk_query",...w(r==="0"?"succeeded":m,r,d,p),description:a,ids:{CheckoutRequestID:i,
...s},idempotencyKey:T("CheckoutRequestID",i),body:t}}function pt(e,t){return C(hn,e,t)}function hn(e,t){let n=g(e,"$");if(k(n.Body)&&k(n.Body.stkCallback))return ke(n,t);if(k(n.Result))return be(n,t);if(l(n.
errorCode))return G(n,t);if(l(n.TransID)){let o="parseC2bValidation or parseC2bConfirmation, chosen by the URL",i=n.TransID;
throw I("ambiguous_channel",i,"$","TransID",o)}if(l(n.ResponseCode)&&l(n.ResultCode))return Ie(n,t);if(l(n.ResponseCode))
return z(n,t);if(l(n.ResultCode))return ge(n,t);throw I("unknown_shape",n,"$",void 0,"a known callback or answer")}function ee(e,t){return C(bn,e,t)}function bn(e,t){let n=g(e,"$");return l(n.errorCode)?G(n,t):z(n,t)}function Oe(e,t){return C(Cn,e,t)}function Cn(e,t){let n=xn(e),r=Object.fromEntries([...lt,"OriginatorCoversationID"].map(i=>[i,tt(n[i])])),o=v(r,"$",lt);
return{channel:"timeout",...w("timed_out",void 0),description:void 0,ids:o,idempotencyKey:Y(o),body:t}}var lt=["Checkout\
RequestID","MerchantRequestID","ConversationID","OriginatorConversationID","TransactionID"];function xn(e){if(!k(e))return{};
let{Result:t,Body:n}=e;return k(t)?t:k(n)&&k(n.stkCallback)?n.stkCallback:e}function te(e,t,n,r){let o=g(n,"$"),i=f(o.TransID,"$","TransID"),s=v(o,"$",["BillRefNumber","BusinessShortCode"]),a=Z(o.
TransAmount,"$","TransAmount"),d=X(o.TransTime,"$","TransTime"),p=R(o.MSISDN,"$","MSISDN");return{channel:e,...w(t,void 0),
description:void 0,ids:{TransID:i,...s},idempotencyKey:T("TransID",i),amount:a,receipt:t==="succeeded"?i:void 0,date:d,phone:p,
body:r}}function Re(e,t){return C(wn,e,t)}function wn(e,t){return te("c2b_validation","pending",e,t)}function ve(e,t){return C(kn,e,t)}function kn(e,t){return te("c2b_confirmation","succeeded",e,t)}var En=["accepted","pending","timed_out","needs_review","succeeded","failed","rejected"];function In(e){return Object.hasOwn(ft,e)}function mt(e,t){let n=In(e)?ft[e][En.indexOf(t)]:void 0;if(n===void 0)throw new RangeError("no such status or outcome");
return n}var ft={pending:["pending","pending","timed_out","needs_review","succeeded","failed","rejected"],timed_out:["ti\
med_out","timed_out","timed_out","needs_review","succeeded","failed","rejected"],needs_review:["needs_review","needs_rev\
iew","needs_review","needs_review","succeeded","failed","rejected"],succeeded:["succeeded","succeeded","succeeded","succ\
eeded","succeeded","disputed","disputed"],failed:["failed","failed","failed","failed","disputed","failed","disputed"],rejected:[
"rejected","rejected","rejected","rejected","disputed","disputed","rejected"],disputed:["disputed","disputed","disputed",
"disputed","disputed","disputed","disputed"]};var On={api_response:ee,api_error:ee,stk_callback:we,stk_query:Ee,daraja_result:he,timeout:Oe,c2b_validation:Re,c2b_confirmation:ve,
c2b_validation_reply:ye};function Se(e,t){try{let n=t===void 0?pt:On[t];return Rn(n(e))}catch(n){if(n instanceof b)return n;
throw n}}function Rn(e){let t=We(e.channel);if(t===void 0)return{kind:"unknown_shape",path:"$",expected:`a channel of th\
e catalogue, which has no ${e.channel}`,found:"that"};let n=t.family!==void 0&&e.code!==void 0;return{event:e,channel:t,
family:n?x.families[t.family]:void 0,known:e.info,status:mt("pending",e.outcome)}}var vn=50;function gt(e,t){let n=Se(e,t);if(yt(n))for(let r of _n(e).slice(0,vn)){let o=Se(r,t);if(!yt(o)&&!(t===void 0&&
Sn(o)))return{result:o,isPart:!0}}return{result:n,isPart:!1}}function yt(e){return"kind"in e&&(e.kind==="not_json"||e.kind===
"unknown_shape"||e.path==="$")}function Sn(e){return"event"in e&&e.event.channel==="c2b_validation_reply"}function _n(e){
let t=[],n=[],r=0;return F(e).forEach((o,i)=>{if(i%2===1)o.includes("{")&&t.push([r,Tn(o)]);else for(let s=0;s<o.length;s+=
1){if(o[s]==="{"&&n.push(r+s),o[s]!=="}")continue;let a=n.pop(),d=r+s+1;a!==void 0&&t.push([a,e.slice(a,d)])}r+=o.length}),
t.sort(([o],[i])=>o-i).map(([,o])=>o)}function Tn(e){try{return String(JSON.parse(e))}catch{return e}}function ht(e){try{
JSON.parse(e);return}catch(t){return t instanceof Error?t.message:void 0}}function B({family:e,code:t}){return`${x.families[e]?.id}/${t}`}function ne(e){let t=document.getElementById(B(e)),n=r=>t?.
querySelector(r)?.textContent??"";return{name:n(".name"),title:n(".title"),meaning:n(".meaning"),action:n(".action"),retry:n(
".retry")}}var bt={accepted:{word:"Accepted",sentence:"Accepted for processing, which is never a payment: the result comes later.",
look:"confirm"},pending:{word:"Pending",sentence:"Nothing final is known yet.",look:"confirm"},timed_out:{word:"Timed ou\
t",sentence:"No result came in time. It may still come, and then it decides.",look:"confirm"},needs_review:{word:"Needs \
review",sentence:"This answer proves nothing: confirm the payment's state.",look:"confirm"},succeeded:{word:"Succeeded",
sentence:"The operation was done.",look:"done"},failed:{word:"Failed",sentence:"The operation was not done.",look:"unpai\
d"},rejected:{word:"Rejected",sentence:"The request was refused.",look:"unpaid"}};function Ct({event:e,family:t,status:n},r){let{ids:o}=e;return{channel:e.channel,family:t?.id,code:e.code,known:t&&e.known,
name:r?.name,outcome:e.outcome,title:r?.title,meaning:r?.meaning,action:r?.action,description:e.description,retry:Dn(e.retry),
ids:Object.keys(o).length>0?o:void 0,parameters:"parameters"in e?e.parameters:void 0,reference:"reference"in e?e.reference:
void 0,key:e.idempotencyKey,...An(e),request_id:"requestId"in e?e.requestId:void 0,customer_message:"customerMessage"in e?
e.customerMessage:void 0,can_charge_again_now:e.canChargeAgainNow,status:n}}function xt(e){let{kind:t,path:n}=e;return{error:{
kind:t,path:n,message:_e(e)}}}function _e({path:e,expected:t,found:n}){return`expected ${t} at ${e}, found ${n}`}function Dn(e){
let{when:t,delaySeconds:n,backoff:r,maxAttempts:o,confirmFirst:i}=e;return{when:t,delay_seconds:n,backoff:r,max_attempts:o,
confirm_first:i}}function An(e){if(!("amount"in e))return{};let{amount:t,receipt:n,date:r,phone:o}=e;return{amount:t&&{text:t.
text,minor:t.minor},receipt:n,date:r?.iso,unix:r?.unixSeconds,phone:o}}var wt=2e3,kt=200;function It(e){let{event:t,channel:n,family:r,known:o}=e,{word:i,sentence:s,look:a}=bt[t.outcome],d=o&&
ne(o),p=t.retry.confirmFirst,u=t.canChargeAgainNow?"A new charge is safe now":p&&"Confirm before charging again",{title:m}=n;
return{elements:[c("div",`card ${p?"confirm":a}`,c("h3","",m),Nn([i,u],r),c("p","",s),...Mn(e,d),re("lines",[["What to d\
o",d?.action],["Retry",d?.retry]]),re("",jn(e)),...Bn(e),...Et("Parameters","parameters"in t&&t.parameters),...Et("Refer\
ence data","reference"in t&&t.reference),Rt(()=>Ct(e,d)))],said:[m,i,t.code,d?.title,u].filter(Boolean).join(", ")}}function Ot(e,t){
let{kind:n,path:r}=e,o=Pn[n],i=`Cannot be read: ${o??_e(e)}.`,s=n==="not_json"?ht(t):o&&r;return{elements:[c("div","card\
 confirm",c("h3","","Unreadable"),c("p","",i),...s?[c("p","",c("code","",s))]:[],c("p","","That says nothing of the paym\
ent, which is never failed by it: keep the body, and have a person or a status query look at it."),Rt(()=>xt(e)))],said:i}}
var Pn={ambiguous_channel:"a C2B validation and a C2B confirmation look the same; choose the channel above, by the URL t\
hat the body came to",not_json:"this is no JSON document"};function Mn({event:e,family:t,known:n},r){if(e.code===void 0)
return[];let o=c("code","",oe(e.code));if(n&&r){let a=c("a","",o,` ${r.title}`);return a.href=`#${B(n)}`,[c("p","",a),c(
"p","",r.meaning)]}if(!t)return[c("p","",o," a code of no family.")];let i=c("a","","how to treat an unknown code");i.href=
"#unknown";let s=` not among the codes of ${t.title}: `;return[c("p","",o,s,i,".")]}function jn({event:e,status:t}){let{
amount:n,receipt:r,date:o,phone:i,customerMessage:s,requestId:a}=e;return[["A pending payment becomes",t],["Daraja says",
e.description],["To tell the customer",s],["Request",a],["Amount",n?.text],["Receipt",r],["Date",o?.iso],["Phone",i]]}function Bn({
event:e}){let t=Object.entries({...e.ids,"Idempotency key":e.idempotencyKey}).flatMap(([r,o=""])=>o===""?[]:[[r,o]]);if(t.
length===0)return[];let n=re("ids lines",t);for(let[r,o]of n.querySelectorAll("dd").entries()){let[i,s]=t[r]??["",""];o.
append(" ",W(s,i))}return[c("h4","","Ids to store"),n]}function Et(e,t){let n=t?[...t]:[];if(n.length===0)return[];let r=n.
length-kt;return[c("h4","",e),re("",n.slice(0,kt)),...r>0?[c("p","",`\u2026 and ${r} more`)]:[]]}function re(e,t){let n=t.
filter(([,r])=>r!==void 0);return c("dl",e,...n.map(([r,o])=>c("div","",c("dt","",oe(r)),c("dd","",typeof o=="string"?oe(
o):"no value"))))}function Rt(e){let t=c("details","json",c("summary","","As JSON")),n=()=>{let r=JSON.stringify(e(),void 0,
2);t.append(c("pre","",oe(r)),W(r,"the record"))};return t.addEventListener("toggle",n,{once:!0}),t}function Nn(e,t){let n=c(
"p","marks");for(let r of e)r!==!1&&n.append(c("span","mark",r)," ");return t&&n.append(c("span","badge",t.title)),n}function oe(e){
return e.length<=wt?e:`${e.slice(0,wt)}\u2026 (${e.length} characters)`}function vt(){if(x.channels.length===0)return;let e=h("decode-body",HTMLTextAreaElement),t=h("decode-channel",HTMLSelectElement),
n=h("decode-result",HTMLElement),r=h("decode-said",HTMLElement),o=()=>{let i=e.value,s=i.trim()==="";if(n.hidden=s,s){n.
replaceChildren(),r.textContent="";return}let a=x.channels.find(({id:y})=>y===t.value),{result:d,isPart:p}=gt(i,a?.id),u="\
event"in d?It(d):Ot(d,i),m=c("p","note part","Read from the JSON in the text.");n.replaceChildren(...p?[m]:[],...u.elements),
r.textContent=u.said};e.addEventListener("input",o),t.addEventListener("change",o)}var Te,ie=()=>{};function De(){return ie(),Object.fromEntries(new URLSearchParams(location.search))}function Ae(){let e=location.
hash.slice(1);try{return document.getElementById(decodeURIComponent(e))}catch{return document.getElementById(e)}}function se(e,t=""){
let{hash:n}=location;ie=()=>{clearTimeout(Te),ie=()=>{};let r=Object.entries(e).filter(([,s])=>s&&s.length<=200&&!s.includes(
"{")),o=r.length>0?`?${new URLSearchParams(r)}`:"",i=location.hash===n?t:location.hash;try{history.replaceState(null,"",
location.pathname+o+i)}catch{}},clearTimeout(Te),Te=setTimeout(()=>ie(),250)}var Ln=["resultcode","responsecode","errorcode"];function St(e){let t=new Map,n=o=>{let i=t.get(o)??t.size;return t.set(
o,i),i},r=e.map(({family:o,code:i,name:s,title:a,description:d})=>{let p=s.split("_").map(n),u=O=>[...new Set(Bt(O).map(
n))],m=[[u(a),10],[p,9],[u(d),3]],y=`${o}/${i}`.toLowerCase();return{code:i.toLowerCase(),identity:y,name:s,nameWords:p,
fields:m}});return{words:[...t.keys()],codes:r}}function _t(e){let t=Bt(e),n=t.filter(r=>!Ln.includes(r));return n.length>
0?n:t}function Tt(e,t){let n=Pt(e,t);return Mt(e,r=>{let o=0;for(let[i,s]of t.entries()){let a=jt(r,s,n[i]??[]);if(a===0)
return 0;o+=a}return o&&o+$n(r,n)})}function Dt(e,t){let n=Pt(e,t);return Mt(e,o=>{let i=0;for(let[s,a]of t.entries())i+=
jt(o,a,n[s]??[])||Vn(a,o);return i}).slice(0,4)}function Pe(e,t){if(e===t)return 10;let{length:n}=[...e],r=At.test(e);if(t.
startsWith(e)&&(n>=3||!r))return n>=3?8:4;let o=n<=3?0:n<=5?1:2;return o>0&&!r&&Math.abs(n-[...t].length)<=o&&Nt(e,t)<=o?
6:0}var At=/[0-9]/;function Pt(e,t){return t.map(n=>e.words.map(r=>Pe(n,r)))}function Mt(e,t){let n=e.codes.map(t);return[
...n.keys()].filter(o=>n[o]).sort((o,i)=>(n[i]??0)-(n[o]??0))}function jt(e,t,n){if(t===e.identity||t===e.code)return 1e4;
if(t===e.name)return 5e3;if([...t].length>=2&&e.code.startsWith(t))return 3e3;let r=0;for(let[o,i]of e.fields)for(let s of o)
r=Math.max(r,(n[s]??0)*i);return r}function $n({nameWords:e},t){let n=e.filter(r=>t.some(o=>o[r]));return Math.floor(20*
n.length/e.length)}function Vn(e,{code:t}){let n=Math.max(1,Math.floor([...e].length/4));return At.test(e)&&Nt(e,t)<=n?100:
0}function Bt(e){return e.toLowerCase().split(/[^\p{Alphabetic}\p{N}._/-]+/u).map(n=>n.replace(/^[._/-]+|[._/-]+$/g,"")).
filter(n=>n!=="")}function Nt(e,t){let[n,r]=[[...e],[...t]],o=[],i=[...r.keys(),r.length];for(let[s,a]of n.entries()){let d=[
s+1];for(let[p,u]of r.entries()){let m=a===r[p-1]&&n[s-1]===u&&s>0,y=(O,P)=>O[P]??1/0;d.push(Math.min(y(i,p)+ +(a!==u),y(
i,p+1)+1,y(d,p)+1,m?y(o,p-1)+1:1/0))}[o,i]=[i,d]}return i[r.length]??0}var S=x.codes.map(e=>{let t=h(B(e),HTMLElement);return{code:e,element:t,home:t.parentElement??document.body}}),Me=[...new Set(
S.map(({home:e})=>e))],Lt;function je(){return Lt??=St(S.map(({code:e})=>{let{name:t,title:n,meaning:r}=ne(e);return{family:x.
families[e.family]?.id??"",code:e.code,name:t,title:n,description:r}})),Lt}function ae({element:e}){return e.querySelector(
"a")??document.createElement("a")}var Be=[...document.querySelectorAll(".tools [name]")];function Ne(){return Object.fromEntries(Be.map(({name:e,value:t})=>[
e,t]))}function H(e){for(let t of Be)t.value=e[t.name]??"",t.value===""&&"selectedIndex"in t&&(t.selectedIndex=0)}function $t(e){
for(let t of Be)t.addEventListener("input",e)}function Vt({family:e,fault:t,retry:n},r){let o=r.retry==="confirm_first"?n.confirmFirst:t!==void 0&&r.retry===n.when;return(!r.
family||r.family===x.families[e]?.id)&&(!r.acts||r.acts===t)&&(!r.retry||o)}var Ft="daraja-codes.slash";function qt(e){let t=Un();document.addEventListener("keydown",n=>{if(!!(n.ctrlKey||n.metaKey||
n.altKey)||n.isComposing||n.defaultPrevented)return;(n.key==="/"?t.checked&&!qn(n.target)&&K(e.query):Fn(n.key,n.target,
e))&&n.preventDefault()})}function Fn(e,t,n){let{query:r}=n,o=n.links(),i=t===r?-1:o.findIndex(s=>s===t);if(i<0&&t!==r)return!1;
switch(e){case"ArrowDown":return K(o[i+1]);case"ArrowUp":return K(i===0?r:o[i-1]);case"Escape":return n.clear(),K(r);case"\
Enter":return i<0&&o[0]?.click(),i<0&&K(o[0]);default:return!1}}function K(e){return e===void 0?!1:(e.focus({preventScroll:!0}),
(e.closest(".card")??e).scrollIntoView({block:"nearest"}),e instanceof HTMLInputElement&&e.select(),!0)}function qn(e){return e instanceof
HTMLElement&&e.matches("input:not([type=checkbox]), textarea, select")}function Un(){let e=h("slash",HTMLInputElement);try{
e.checked=localStorage.getItem(Ft)!=="off",e.addEventListener("change",()=>{localStorage.setItem(Ft,e.checked?"on":"off")})}catch{}
return e}var Hn=100;function Ut(e,t){if(!("highlights"in CSS))return;let n=e.slice(0,Hn).flatMap(r=>Kn(r,t));CSS.highlights.set("\
found",new Highlight(...n))}function Kn(e,t){let n=[],r=e.id.toLowerCase();for(let o of e.querySelectorAll("h3 code, .ti\
tle, .name, .meaning")){let i=o.firstChild;if(i===null)continue;let s=o.textContent.toLowerCase(),a=o.tagName==="CODE"&&
o.className==="",d=(u,m)=>{let y=new Range;y.setStart(i,u),y.setEnd(i,u+m),n.push(y)};for(let u of t)u===s||a&&u===r?d(0,
s.length):a&&u.length>=2&&s.startsWith(u)&&d(0,u.length);if(a||s.length!==(i.nodeValue??"").length)continue;let p=o.className===
"name"?/[a-z0-9]+/g:/[\p{Alphabetic}\p{N}](?:[\p{Alphabetic}\p{N}._/-]*[\p{Alphabetic}\p{N}])?/gu;for(let{0:u,index:m}of s.
matchAll(p))t.some(y=>Pe(y,u)>0)&&d(m,u.length)}return n}function Kt(e,t,n){let r=h("none",HTMLElement);r.hidden=!e,e&&r.replaceChildren(...Jn(t)??Wn(n))}function Wn(e){let t=e.
map(i=>{let s=ae(i).textContent;return c("li","",Ht(B(i.code),s))}),n="Nothing here is like that. An unknown code is nev\
er a success: confirm the payment's state before charging again. ",r=Ht("unknown","What a code that is not here means"),
o=c("ul","",...t);return[c("p","",n,r,"."),...e.length>0?[c("p","","Near:"),o]:[]]}function Jn(e){let t=document.querySelector(
"#decode-body");if(t===null||!e.includes("{"))return;let n=c("button","","Decode it");return n.type="button",n.addEventListener(
"click",()=>{t.value=e,t.dispatchEvent(new Event("input")),t.closest("details")?.setAttribute("open",""),t.focus()}),[c(
"p","","This looks like a whole body. ",n)]}function Ht(e,t){let n=c("a","",t);return n.href=`#${e}`,n}var Le=h("found",HTMLElement),de=new Set;function Wt(e){Qt(de),de=new Set;let t=new Set(e);for(let r of S)r.element.hidden=
!t.has(r);let n=new Set(e.map(({home:r})=>r));for(let r of Me)r.hidden=!n.has(r);Le.hidden=!0}function Jt(e){let t=new Set(
e);Qt(new Set([...de].filter(n=>!t.has(n))));for(let{element:n}of e)n.hidden=!1;Le.append(...e.map(({element:n})=>n)),de=
t;for(let n of Me)n.hidden=!0;Le.hidden=e.length===0}function Qt(e){let t=new Map;for(let n of[...S].reverse()){let{element:r,
home:o}=n;e.has(n)&&o.insertBefore(r,t.get(o)??null),r.parentElement===o&&t.set(o,r)}}function Yt(){let e=h("query",HTMLInputElement),t=h("clear",HTMLButtonElement),n=h("count",HTMLElement),r=n.textContent,
o=S,i=()=>{let d=Ne(),p=e.value.length>200,u=p?[]:_t(e.value),m=p||u.length>0,y=m?Gt(Tt(je(),u)):S;o=y.filter(({code:M})=>Vt(
M,d)),m?Jt(o):Wt(o),Ut(o.map(({element:M})=>M),u);let O=y.length===0?Gt(Dt(je(),u)):[];Kt(o.length===0,e.value,O);let P=o.
length===S.length;n.textContent=P?r:`${o.length} of ${r}`;let $=Object.values(d).some(M=>M!=="");t.hidden=!$,document.body.
classList.toggle("asked",$)},s=()=>{H({}),i(),se({})},a=()=>{let d=Ae();d instanceof HTMLDetailsElement&&(d.open=!0),d?.
closest("[hidden]")&&(H({}),i(),se({},location.hash),d.scrollIntoView())};$t(()=>{i(),se(Ne())}),t.addEventListener("cli\
ck",()=>{s(),e.focus()}),addEventListener("popstate",()=>{H(De()),i(),a()}),qt({query:e,links:()=>o.map(ae),clear:s}),H(
De()),i(),a(),Ae()?.scrollIntoView()}function Gt(e){return e.flatMap(t=>S[t]??[])}document.documentElement.classList.add("js");Yt();Fe();vt();})();
