// Compiled from templates/reference/script by tests/consumers/reference/build. Do not edit.
"use strict";(()=>{function c(e,t,...n){let r=document.createElement(e);return t!==""&&(r.className=t),r.append(...n),r}function g(e,t){let n=document.
getElementById(e);if(n instanceof t)return n;throw new Error(`the page has no #${e}`)}var rn=2e3;function Fe(){for(let e of document.querySelectorAll(".messages p")){let t=e.matches("[lang=sw]")?"in Kiswahi\
li":"in English";e.before(J(e.textContent,t))}}function J(e,t){let n=c("span","unseen",` ${t}`),r=c("button","copy","Cop\
y",n);return r.type="button",r.addEventListener("click",async()=>{Ve(r,await on(e)?"Copied":"Not copied: select it"),setTimeout(
()=>Ve(r,"Copy"),rn)}),r}function Ve(e,t){e.firstChild?.replaceWith(t),g("said",HTMLElement).textContent=t==="Copy"?"":t}
async function on(e){try{return await navigator.clipboard.writeText(e),!0}catch{return sn(e)}}function sn(e){let t=document.
activeElement,n=c("textarea","unseen",e);document.body.append(n),n.select();let r=document.execCommand("copy");return n.
remove(),t instanceof HTMLElement&&t.focus(),r}var x=JSON.parse(document.getElementById("catalogue")?.textContent??'{"families":[],"channels":[],"codes":[]}');var b=class extends Error{name="ParseError";constructor(t,n,r,o){super(`expected ${r} at ${n}, found ${o}`),this.kind=t,
this.path=n,this.expected=r,this.found=o}};function qe(e,t){if(!(an(e)<=t))throw ue(t)}function He(e,t){let n=t;for(let r of"[{"){let o=e.indexOf(r);for(;o>=0&&n>=
0;){if(n-=1,r==="{"&&e.length-o<n*5)return!0;o=e.indexOf(r,o+1)}}return n>=0}function V(e){let t=[];for(let n=0;n<e.length;){
let r=e.indexOf('"',n),o=r<0?e.length:r,i=o+1;for(;i<e.length&&e[i]!=='"';)i+=e[i]==="\\"?2:1;t.push(e.slice(n,o),e.slice(
o,i+1)),n=i+1}return t}function an(e){let t=0,n=0;return V(e).forEach((r,o)=>{if(o%2!==1)for(let i of r)(i==="{"||i==="[")&&
(n+=1),(i==="}"||i==="]")&&(n-=1),n=Math.max(n,0),t=Math.max(t,n)}),t}function ue(e){let t=`nesting of at most ${e}`;return new b(
"too_deep","$",t,"deeper")}var Ue=new Map(x.channels.map(e=>[e.id,e])),Ke=x.families.map(()=>new Map);for(let e of x.codes)Ke[e.family]?.set(e.code,
e);function Je(e){return Ue.get(e)}var We=N("api_response"),Qe=N("api_error"),Ge=N("stk_callback"),Ye=N("stk_query"),ze=N(
"daraja_result"),Ze=N("c2b_validation_reply");function N(e){let t=Ue.get(e)?.family,n=t===void 0?void 0:Ke[t];return r=>n?.
get(r)}var Xe={when:"never",confirmFirst:!0};var dn={when:"never",confirmFirst:!1};function k(e,t,n,r){let o=e==="succeeded"||e==="accepted",i=r?.retry??(o?dn:Xe);return{
family:n,code:t,known:r!==void 0,info:r,outcome:e,retry:i,canChargeAgainNow:e==="failed"&&!i.confirmFirst}}var P=class{constructor(t){this.source=t}};function T(e){return typeof e=="number"||e instanceof P}var cn=34,et=1e9;function L(e){
let t=e instanceof P?e.source:String(e),n=/^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(t);if(n===null)return;let[,r,o="",i="",
s="0"]=n,a=o+i,d=0,u=a.length;for(;a[d]==="0";)d+=1;if(d===u)return{negative:!1,digits:"",point:0};for(;a[u-1]==="0";)u-=
1;let l=Math.max(-et,Math.min(Number(s),et));return{negative:r==="-",digits:a.slice(d,u),point:o.length-d+l}}function F({
digits:e,point:t}){return Math.max(e.length-t,0)}function q(e){let{negative:t,digits:n,point:r}=e,o=F(e);if(Math.max(r,1)+
o>cn)return;let i=n.padEnd(r,"0").padStart(o+1,"0"),s=i.length-o,a=o>0?`${i.slice(0,s)}.${i.slice(s)}`:i;return t?`-${a}`:
a}function W(e){let t=Number(q(e));return Number.isSafeInteger(t)?t:void 0}function h(e,t,n){if(w(e))return e;throw I("wrong_type",e,t,n,"an object")}function w(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)&&!T(e)}function p(e){return e!=null}function I(e,t,n,r,o){let i=e==="wrong_type"&&t===void 0;return new b(
i?"missing":e,r===void 0?String(n):`${n}.${r}`,o,le(t))}function le(e){return e===void 0?"nothing":e===null?"null":e===""?
"empty text":typeof e=="string"?"text":typeof e=="boolean"?"a boolean":T(e)?"a number":Array.isArray(e)?"a list":w(e)?"a\
n object":"something else"}function m(e,t,n){return typeof e=="string"&&e!==""?e:pe(e,t,n,"text or a whole number",!0)}function R(e,t,n){return p(e)&&
e!==""?m(e,t,n):void 0}function E(e,t,n){if(typeof e=="string")return e;if(p(e))return pe(e,t,n,"text or a number",!1)}function Q(e,t,n){
return typeof e=="string"?e:p(e)?typeof e=="boolean"?String(e):pe(e,t,n,"a scalar value",!1):null}function pe(e,t,n,r,o){
if(Number.isSafeInteger(e)){let u=e;return u<1e9?String(u):u.toFixed()}let i=T(e)?L(e):void 0,s=i!==void 0&&F(i)>0;if(i!==
void 0&&!(o&&s)){let l=o||Number.isInteger(e)?W(i):q(i);if(l!==void 0)return String(l)}throw I(i?o&&s?"not_integral":"ou\
t_of_range":e===""?"empty":"wrong_type",e,t,n,r)}function G(e,t){let n=m(e.errorCode,"$","errorCode"),r=R(e.requestId,"$","requestId"),o=E(e.errorMessage,"$","errorMessa\
ge"),i="of_api_error",s=Qe(n),a=/^4\d\d/.test(n)?"rejected":"needs_review";return{channel:"api_error",...k(a,n,i,s),description:o,
requestId:r,ids:{},idempotencyKey:void 0,body:t}}function fe({OriginatorConversationID:e,OriginatorCoversationID:t},n){let r=p(e)&&!(n&&e==="");return p(t)&&!r?"Originat\
orCoversationID":"OriginatorConversationID"}function S(e,t,n){let r={};for(let o of n){let s=o==="OriginatorConversation\
ID"?fe(e,!0):o,a=R(e[s],t,s);a!==void 0&&(r[o]=a)}return r}function tt(e){try{return R(e,"","")}catch(t){if(t instanceof
b)return;throw t}}function _(e,t){let n=/[%&=]/.test(t)?t.replace(/[%&=]/g,encodeURIComponent):t;return`${e}=${n}`}function me(e,t){
return`${_("ConversationID",e)}&${_("OriginatorConversationID",t)}`}function Y({CheckoutRequestID:e,ConversationID:t,OriginatorConversationID:n}){
return e!==void 0?_("CheckoutRequestID",e):t!==void 0&&n!==void 0?me(t,n):void 0}var un=["CheckoutRequestID","MerchantRequestID","ConversationID","OriginatorConversationID"];function z(e,t){let n=m(e.ResponseCode,
"$","ResponseCode"),r=S(e,"$",un),i=p(e.ResponseDesc)&&!p(e.ResponseDescription)?"ResponseDesc":"ResponseDescription",s=E(
e[i],"$",i),a=e.CustomerMessage,d=E(a,"$","CustomerMessage"),u="of_api_response",l=We(n);return{channel:"api_response",...k(
n==="0"?"accepted":"rejected",n,u,l),description:s,customerMessage:d,ids:r,idempotencyKey:Y(r),body:t}}var ln=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function ot(e,t){if(typeof e=="string"){if(!(e.length*3<=t||pn(e,
t)))throw nt(t);if(!ye(e))throw rt();return e}if(!ArrayBuffer.isView(e))throw new b("wrong_type","$","text or bytes",le(
e));if(!(e.byteLength<=t))throw nt(t);try{return ln.decode(e)}catch{throw rt()}}function ye(e){return e.isWellFormed()}function pn(e,t){
return e.length<=t&&new TextEncoder().encode(e).length<=t}function nt(e){return new b("too_large","$",`at most ${e} byte\
s`,"more")}function rt(){return new b("not_utf8","$","UTF-8 text","other bytes")}var fn=Symbol();function it(e,t){let n=new Map;return r(e,t);function r(o,i){if(typeof o!="object"||o===null||o instanceof
P)return o;let s=Array.isArray(o);if(!s&&Object.prototype.toString.call(o)!=="[object Object]")return fn;if(!(i>0))throw ue(
t);let a=n.get(o);if(a&&a.room<=i)return a.copy;let d=s?[]:Object.create(null);n.set(o,{room:i,copy:d});for(let[u,l]of Object.
entries(o))d[u]=r(l,i-1);return d}}function at(e,t){let n;try{n=JSON.parse(e)}catch{}let r=n!==void 0;if(r&&He(e,t)||qe(e,t),r&&!mn(e))return ut(n);throw new b(
"not_json","$","a JSON document","something else")}function dt(e){let n=V(e).map((o,i)=>i%2===1?o:o.replace(/[-\d][-+.\deE]*/g,
'"\uD800$&"')),r=JSON.parse(n.join(""),(o,i)=>typeof i=="string"&&i.startsWith("\uD800")?new P(i.slice(1)):i);return ut(
r)}function ct(e){for(let t=e.indexOf(".");t>=0;t=e.indexOf(".",t+1))if(st(e,t+3)||st(e,t-14)){let n=e.slice(Math.max(t-
16,0),t+17);if(/[\d.]{17}/.test(n))return!0}for(let t=e.indexOf("-");t>=0;t=e.indexOf("-",t+1))if((e.charCodeAt(t-1)|32)===
101)return!0;return!1}function st(e,t){return(e.charCodeAt(t)^48)<10}function ut(e){for(let t in Object.prototype)return it(
e,1/0);return e}function mn(e){if(!e.includes("\\"))return!1;let t=e.replace(/\\(?:u(d[89a-f]..)|.)/gi,(n,r)=>r===void 0?
n:String.fromCharCode(parseInt(r,16)));return!ye(t)}function C(e,t,{maxBytes:n=1048576,maxDepth:r=64}={}){let o=t;try{let i=ot(t,n);o=i;let s=at(i,Math.min(r,512));if(!ct(i))
try{return e(s,i)}catch(a){if(!(a instanceof b))throw a}return e(dt(i),i)}catch(i){throw yn(i,o)}}function yn(e,t){return e instanceof b?Object.defineProperty(e,"body",{value:t}):e}function ge(e,t){return C(he,e,t)}function he(e,t){let n=h(e,"$"),r=m(n.ResultCode,"$","ResultCode"),o=E(n.ResultDesc,"$","ResultDesc"),i="of_c2b_validati\
on_reply",s=Ze(r);return{channel:"c2b_validation_reply",...k(r==="0"?"accepted":"rejected",r,i,s),description:o,ids:{},idempotencyKey:void 0,
body:t}}var B=class{constructor(t,n,r,o,i){if(this.path=[n,r,o],this.usual=i,this.entries=[],this.index=void 0,!p(t[r]))return;let s=h(
t[r],n,r)[o];if(Array.isArray(s)){this.entries=s;for(let a=0;a<s.length;a+=1)this.index=a,this.check(s[a])}else if(w(s))
this.entries=[s],this.check(s);else if(p(s))throw I("wrong_type",s,this,void 0,"an object or a list")}check(t){let{Value:n}=h(
t,this);this.nameOf(t),Number.isSafeInteger(n)||Q(n,this,"Value")}nameOf({Name:t,Key:n}){return(p(n)===p(t)?this.usual===
"Key":p(n))?m(n,this,"Key"):m(t,this,"Name")}last(t,n){for(let r=this.entries.length-1;r>=0;r-=1){let o=this.entries[r];
if(this.nameOf(o)===t)return this.index!==void 0&&(this.index=r),n(o.Value,this,"Value")}}get size(){return this.entries.
length}get(t){return this.last(t,Q)}toJSON(){return this.entries.map(t=>[this.nameOf(t),Q(t.Value,this,"Value")])}[Symbol.
iterator](){return this.toJSON().values()}toString(){let t=this.path.join(".");return this.index===void 0?t:`${t}[${this.
index}]`}};function be(e,t){return C(Ce,e,t)}function Ce(e,t){let n="$.Result",r=h(h(e,"$").Result,"$","Result"),o=m(r.ResultCode,n,"ResultCode"),i=r.ConversationID,
s=m(i,n,"ConversationID"),a=fe(r,!1),d=m(r[a],n,a),u=S(r,n,["TransactionID"]),l=E(r.ResultDesc,n,"ResultDesc"),f=new B(r,
n,"ResultParameters","ResultParameter","Key"),y=new B(r,n,"ReferenceData","ReferenceItem","Key"),O="of_daraja_result",D=ze(
o);return{channel:"daraja_result",...k(o==="0"?"succeeded":"failed",o,O,D),description:l,ids:{ConversationID:s,OriginatorConversationID:d,
...u},idempotencyKey:me(s,d),parameters:f,reference:y,body:t}}var xe=class{constructor(t){this.minor=t}get text(){return String(this.minor).padStart(3,"0").replace(/(..)$/,".$1").replace(
/\.?0*$/,"")}};function Z(e,t,n){if(!p(e)||e==="")return;let r=gn(e);if(typeof r=="number")return new xe(r);throw I(r,e,
t,n,"an amount with at most two decimals")}function gn(e){if(typeof e=="number"&&e>=0){let o=e*100+0;if(Number.isInteger(
e)&&Number.isSafeInteger(o))return o}if(typeof e=="string"&&!/^\d+(?:\.\d+)?$/.test(e))return"bad_amount";let n=T(e)||typeof e==
"string"?L(e):void 0;if(n===void 0)return"wrong_type";if(n.negative||F(n)>2)return"bad_amount";let r={...n,point:n.point+
2};return W(r)??"out_of_range"}var hn=146097*86400,lt=3*3600,ke=class{constructor(t){let n=Math.floor(t/1e6),r=t-n*1e6;this.year=Math.floor(n/1e4),this.
month=Math.floor(n/100)%100,this.day=n%100,this.hour=Math.floor(r/1e4),this.minute=Math.floor(r/100)%100,this.second=r%100}get iso(){
return new Date((this.unixSeconds+lt)*1e3).toISOString().replace(".000Z","+03:00")}get unixSeconds(){let{year:t,month:n,
day:r,hour:o,minute:i,second:s}=this;return Date.UTC(t+400,n-1,r,o,i,s)/1e3-hn-lt}toJSON(){return this.iso}};function X(e,t,n){
if(!p(e)||e==="")return;let r=bn(e);if(typeof r=="number"){let i=new ke(r);if(Cn(i))return i}throw I(r===void 0?"wrong_t\
ype":"bad_date",e,t,n,"a date of 14 digits")}function bn(e){if(Number.isSafeInteger(e)){let r=e;return r>=1e13&&r<1e14&&
r}let t=T(e)?L(e):void 0,n=t?q(t)??"":e;return typeof n=="string"?/^\d{14}$/.test(n)&&Number(n):void 0}function Cn({year:e,
month:t,day:n,hour:r,minute:o,second:i}){return e>0&&t>0&&t<13&&n>0&&(n<29||n<=xn(e,t))&&r<24&&o<60&&i<60}function xn(e,t){
return new Date(Date.UTC(e+400,t,0)).getUTCDate()}function we(e,t){return C(Ee,e,t)}function Ee(e,t){let n="$.Body.stkCallback",r=h(h(e,"$").Body,"$","Body"),o=h(r.stkCallback,"$.Body","stkCallback"),i=m(
o.ResultCode,n,"ResultCode"),{CheckoutRequestID:s,MerchantRequestID:a}=o,d=m(s,n,"CheckoutRequestID"),u=m(a,n,"MerchantR\
equestID"),l=E(o.ResultDesc,n,"ResultDesc"),f=new B(o,n,"CallbackMetadata","Item","Name"),y=f.last("Amount",Z),O=f.last(
"MpesaReceiptNumber",R),D=f.last("TransactionDate",X),A=f.last("PhoneNumber",R),tn="of_stk_callback",nn=Ge(i),$e=i==="0"?
"succeeded":"failed",$=k($e,i,tn,nn);return{channel:"stk_callback",family:$.family,code:i,known:$.known,info:$.info,outcome:$e,
retry:$.retry,canChargeAgainNow:$.canChargeAgainNow,description:l,ids:O===void 0?{CheckoutRequestID:d,MerchantRequestID:u}:
{CheckoutRequestID:d,MerchantRequestID:u,MpesaReceiptNumber:O},idempotencyKey:_("CheckoutRequestID",d),amount:y,receipt:O,
date:D,phone:A,parameters:f,body:t}}function Ie(e,t){return C(Oe,e,t)}function Oe(e,t){let n=h(e,"$"),r=m(n.ResultCode,"$","ResultCode"),o=n.CheckoutRequestID,i=m(o,"$","CheckoutRequestID"),
s=S(n,"$",["MerchantRequestID"]),a=E(n.ResultDesc,"$","ResultDesc"),d="of_stk_query",u=Ye(r),f=u!==void 0&&!u.retry.confirmFirst?
"failed":"needs_review";return{channel:"stk_query",...k(r==="0"?"succeeded":f,r,d,u),description:a,ids:{CheckoutRequestID:i,
...s},idempotencyKey:_("CheckoutRequestID",i),body:t}}function pt(e,t){return C(kn,e,t)}function kn(e,t){let n=h(e,"$");if(w(n.Body)&&w(n.Body.stkCallback))return Ee(n,t);if(w(n.Result))return Ce(n,t);if(p(n.
errorCode))return G(n,t);if(p(n.TransID)){let o="parseC2bValidation or parseC2bConfirmation, chosen by the URL",i=n.TransID;
throw I("ambiguous_channel",i,"$","TransID",o)}if(p(n.ResponseCode)&&p(n.ResultCode))return Oe(n,t);if(p(n.ResponseCode))
return z(n,t);if(p(n.ResultCode))return he(n,t);throw I("unknown_shape",n,"$",void 0,"a known callback or answer")}function ee(e,t){return C(wn,e,t)}function wn(e,t){let n=h(e,"$");return p(n.errorCode)?G(n,t):z(n,t)}function Re(e,t){return C(En,e,t)}function En(e,t){let n=In(e),r=Object.fromEntries([...ft,"OriginatorCoversationID"].map(i=>[i,tt(n[i])])),o=S(r,"$",ft);
return{channel:"timeout",...k("timed_out",void 0),description:void 0,ids:o,idempotencyKey:Y(o),body:t}}var ft=["Checkout\
RequestID","MerchantRequestID","ConversationID","OriginatorConversationID","TransactionID"];function In(e){if(!w(e))return{};
let{Result:t,Body:n}=e;return w(t)?t:w(n)&&w(n.stkCallback)?n.stkCallback:e}function te(e,t,n,r){let o=h(n,"$"),i=m(o.TransID,"$","TransID"),s=S(o,"$",["BillRefNumber","BusinessShortCode"]),a=Z(o.
TransAmount,"$","TransAmount"),d=X(o.TransTime,"$","TransTime"),u=R(o.MSISDN,"$","MSISDN");return{channel:e,...k(t,void 0),
description:void 0,ids:{TransID:i,...s},idempotencyKey:_("TransID",i),amount:a,receipt:t==="succeeded"?i:void 0,date:d,phone:u,
body:r}}function Se(e,t){return C(On,e,t)}function On(e,t){return te("c2b_validation","pending",e,t)}function ve(e,t){return C(Rn,e,t)}function Rn(e,t){return te("c2b_confirmation","succeeded",e,t)}function mt(e){return typeof e=="string"&&Object.hasOwn(H,e)}function yt(e,t){let n=t==="accepted"?"pending":t;if(!mt(e)||!mt(n)||n==="disputed")throw new RangeError("no such status\
 or outcome");return H[n]>H[e]?n:H[n]<H[e]||n===e?e:"disputed"}var H={pending:0,timed_out:1,needs_review:2,succeeded:3,failed:3,
rejected:3,disputed:4};var Sn={api_response:ee,api_error:ee,stk_callback:we,stk_query:Ie,daraja_result:be,timeout:Re,c2b_validation:Se,c2b_confirmation:ve,
c2b_validation_reply:ge};function Te(e,t){try{let n=t===void 0?pt:Sn[t];return vn(n(e))}catch(n){if(n instanceof b)return n;
throw n}}function vn(e){let t=Je(e.channel);if(t===void 0)return{kind:"unknown_shape",path:"$",expected:`a channel of th\
e catalogue, which has no ${e.channel}`,found:"that"};let n=t.family!==void 0&&e.code!==void 0;return{event:e,channel:t,
family:n?x.families[t.family]:void 0,known:e.info,status:yt("pending",e.outcome)}}var Tn=50;function ht(e,t){let n=Te(e,t);if(gt(n))for(let r of Dn(e).slice(0,Tn)){let o=Te(r,t);if(!gt(o)&&!(t===void 0&&
_n(o)))return{result:o,isPart:!0}}return{result:n,isPart:!1}}function gt(e){return"kind"in e&&(e.kind==="not_json"||e.kind===
"unknown_shape"||e.path==="$")}function _n(e){return"event"in e&&e.event.channel==="c2b_validation_reply"}function Dn(e){
let t=[],n=[],r=0;return V(e).forEach((o,i)=>{if(i%2===1)o.includes("{")&&t.push([r,An(o)]);else for(let s=0;s<o.length;s+=
1){if(o[s]==="{"&&n.push(r+s),o[s]!=="}")continue;let a=n.pop(),d=r+s+1;a!==void 0&&t.push([a,e.slice(a,d)])}r+=o.length}),
t.sort(([o],[i])=>o-i).map(([,o])=>o)}function An(e){try{return String(JSON.parse(e))}catch{return e}}function bt(e){try{
JSON.parse(e);return}catch(t){return t instanceof Error?t.message:void 0}}function j({family:e,code:t}){return`${x.families[e]?.id}/${t}`}function ne(e){let t=document.getElementById(j(e)),n=r=>t?.
querySelector(r)?.textContent??"";return{name:n(".name"),title:n(".title"),meaning:n(".meaning"),action:n(".action"),retry:n(
".retry")}}var Ct={accepted:{word:"Accepted",sentence:"Accepted for processing, which is never a payment: the result comes later.",
look:"confirm"},pending:{word:"Pending",sentence:"Nothing final is known yet.",look:"confirm"},timed_out:{word:"Timed ou\
t",sentence:"No result came in time. It may still come, and then it decides.",look:"confirm"},needs_review:{word:"Needs \
review",sentence:"This answer proves nothing: confirm the payment's state.",look:"confirm"},succeeded:{word:"Succeeded",
sentence:"The operation was done.",look:"done"},failed:{word:"Failed",sentence:"The operation was not done.",look:"unpai\
d"},rejected:{word:"Rejected",sentence:"The request was refused.",look:"unpaid"}};function xt({event:e,family:t,status:n},r){let{ids:o}=e;return{channel:e.channel,family:t?.id,code:e.code,known:t&&e.known,
name:r?.name,outcome:e.outcome,title:r?.title,meaning:r?.meaning,action:r?.action,description:e.description,retry:Pn(e.retry),
ids:Object.keys(o).length>0?o:void 0,parameters:"parameters"in e?e.parameters:void 0,reference:"reference"in e?e.reference:
void 0,key:e.idempotencyKey,...Mn(e),request_id:"requestId"in e?e.requestId:void 0,customer_message:"customerMessage"in e?
e.customerMessage:void 0,can_charge_again_now:e.canChargeAgainNow,status:n}}function kt(e){let{kind:t,path:n}=e;return{error:{
kind:t,path:n,message:_e(e)}}}function _e({path:e,expected:t,found:n}){return`expected ${t} at ${e}, found ${n}`}function Pn(e){
let{when:t,delaySeconds:n,backoff:r,maxAttempts:o,confirmFirst:i}=e;return{when:t,delay_seconds:n,backoff:r,max_attempts:o,
confirm_first:i}}function Mn(e){if(!("amount"in e))return{};let{amount:t,receipt:n,date:r,phone:o}=e;return{amount:t&&{text:t.
text,minor:t.minor},receipt:n,date:r?.iso,unix:r?.unixSeconds,phone:o}}var wt=2e3,Et=200;function Ot(e){let{event:t,channel:n,family:r,known:o}=e,{word:i,sentence:s,look:a}=Ct[t.outcome],d=o&&
ne(o),u=t.retry.confirmFirst,l=t.canChargeAgainNow?"A new charge is safe now":u&&"Confirm before charging again",{title:f}=n;
return{elements:[c("div",`card ${u?"confirm":a}`,c("h3","",f),$n([i,l],r),c("p","",s),...jn(e,d),re("lines",[["What to d\
o",d?.action],["Retry",d?.retry]]),re("",Nn(e)),...Ln(e),...It("Parameters","parameters"in t&&t.parameters),...It("Refer\
ence data","reference"in t&&t.reference),St(()=>xt(e,d)))],said:[f,i,t.code,d?.title,l].filter(Boolean).join(", ")}}function Rt(e,t){
let{kind:n,path:r}=e,o=Bn[n],i=`Cannot be read: ${o??_e(e)}.`,s=n==="not_json"?bt(t):o&&r;return{elements:[c("div","card\
 confirm",c("h3","","Unreadable"),c("p","",i),...s?[c("p","",c("code","",s))]:[],c("p","","That says nothing of the paym\
ent, which is never failed by it: keep the body, and have a person or a status query look at it."),St(()=>kt(e)))],said:i}}
var Bn={ambiguous_channel:"a C2B validation and a C2B confirmation look the same; choose the channel above, by the URL t\
hat the body came to",not_json:"this is no JSON document"};function jn({event:e,family:t,known:n},r){if(e.code===void 0)
return[];let o=c("code","",oe(e.code));if(n&&r){let a=c("a","",o,` ${r.title}`);return a.href=`#${j(n)}`,[c("p","",a),c(
"p","",r.meaning)]}if(!t)return[c("p","",o," a code of no family.")];let i=c("a","","how to treat an unknown code");i.href=
"#unknown";let s=` not among the codes of ${t.title}: `;return[c("p","",o,s,i,".")]}function Nn({event:e,status:t}){let{
amount:n,receipt:r,date:o,phone:i,customerMessage:s,requestId:a}=e;return[["A pending payment becomes",t],["Daraja says",
e.description],["To tell the customer",s],["Request",a],["Amount",n?.text],["Receipt",r],["Date",o?.iso],["Phone",i]]}function Ln({
event:e}){let t=Object.entries({...e.ids,"Idempotency key":e.idempotencyKey}).flatMap(([r,o=""])=>o===""?[]:[[r,o]]);if(t.
length===0)return[];let n=re("ids lines",t);for(let[r,o]of n.querySelectorAll("dd").entries()){let[i,s]=t[r]??["",""];o.
append(" ",J(s,i))}return[c("h4","","Ids to store"),n]}function It(e,t){let n=t?[...t]:[];if(n.length===0)return[];let r=n.
length-Et;return[c("h4","",e),re("",n.slice(0,Et)),...r>0?[c("p","",`\u2026 and ${r} more`)]:[]]}function re(e,t){let n=t.
filter(([,r])=>r!==void 0);return c("dl",e,...n.map(([r,o])=>c("div","",c("dt","",oe(r)),c("dd","",typeof o=="string"?oe(
o):"no value"))))}function St(e){let t=c("details","json",c("summary","","As JSON")),n=()=>{let r=JSON.stringify(e(),void 0,
2);t.append(c("pre","",oe(r)),J(r,"the record"))};return t.addEventListener("toggle",n,{once:!0}),t}function $n(e,t){let n=c(
"p","marks");for(let r of e)r!==!1&&n.append(c("span","mark",r)," ");return t&&n.append(c("span","badge",t.title)),n}function oe(e){
return e.length<=wt?e:`${e.slice(0,wt)}\u2026 (${e.length} characters)`}function vt(){if(x.channels.length===0)return;let e=g("decode-body",HTMLTextAreaElement),t=g("decode-channel",HTMLSelectElement),
n=g("decode-result",HTMLElement),r=g("decode-said",HTMLElement),o=()=>{let i=e.value,s=i.trim()==="";if(n.hidden=s,s){n.
replaceChildren(),r.textContent="";return}let a=x.channels.find(({id:y})=>y===t.value),{result:d,isPart:u}=ht(i,a?.id),l="\
event"in d?Ot(d):Rt(d,i),f=c("p","note part","Read from the JSON in the text.");n.replaceChildren(...u?[f]:[],...l.elements),
r.textContent=l.said};e.addEventListener("input",o),t.addEventListener("change",o)}var De,ie=()=>{};function Ae(){return ie(),Object.fromEntries(new URLSearchParams(location.search))}function Pe(){let e=location.
hash.slice(1);try{return document.getElementById(decodeURIComponent(e))}catch{return document.getElementById(e)}}function se(e,t=""){
let{hash:n}=location;ie=()=>{clearTimeout(De),ie=()=>{};let r=Object.entries(e).filter(([,s])=>s&&s.length<=200&&!s.includes(
"{")),o=r.length>0?`?${new URLSearchParams(r)}`:"",i=location.hash===n?t:location.hash;try{history.replaceState(null,"",
location.pathname+o+i)}catch{}},clearTimeout(De),De=setTimeout(()=>ie(),250)}var Vn=["resultcode","responsecode","errorcode"];function Tt(e){let t=new Map,n=o=>{let i=t.get(o)??t.size;return t.set(
o,i),i},r=e.map(({family:o,code:i,name:s,title:a,description:d})=>{let u=s.split("_").map(n),l=O=>[...new Set(Nt(O).map(
n))],f=[[l(a),10],[u,9],[l(d),3]],y=`${o}/${i}`.toLowerCase();return{code:i.toLowerCase(),identity:y,name:s,nameWords:u,
fields:f}});return{words:[...t.keys()],codes:r}}function _t(e){let t=Nt(e),n=t.filter(r=>!Vn.includes(r));return n.length>
0?n:t}function Dt(e,t){let n=Mt(e,t);return Bt(e,r=>{let o=0;for(let[i,s]of t.entries()){let a=jt(r,s,n[i]??[]);if(a===0)
return 0;o+=a}return o&&o+Fn(r,n)})}function At(e,t){let n=Mt(e,t);return Bt(e,o=>{let i=0;for(let[s,a]of t.entries())i+=
jt(o,a,n[s]??[])||qn(a,o);return i}).slice(0,4)}function Me(e,t){if(e===t)return 10;let{length:n}=[...e],r=Pt.test(e);if(t.
startsWith(e)&&(n>=3||!r))return n>=3?8:4;let o=n<=3?0:n<=5?1:2;return o>0&&!r&&Math.abs(n-[...t].length)<=o&&Lt(e,t)<=o?
6:0}var Pt=/[0-9]/;function Mt(e,t){return t.map(n=>e.words.map(r=>Me(n,r)))}function Bt(e,t){let n=e.codes.map(t);return[
...n.keys()].filter(o=>n[o]).sort((o,i)=>(n[i]??0)-(n[o]??0))}function jt(e,t,n){if(t===e.identity||t===e.code)return 1e4;
if(t===e.name)return 5e3;if([...t].length>=2&&e.code.startsWith(t))return 3e3;let r=0;for(let[o,i]of e.fields)for(let s of o)
r=Math.max(r,(n[s]??0)*i);return r}function Fn({nameWords:e},t){let n=e.filter(r=>t.some(o=>o[r]));return Math.floor(20*
n.length/e.length)}function qn(e,{code:t}){let n=Math.max(1,Math.floor([...e].length/4));return Pt.test(e)&&Lt(e,t)<=n?100:
0}function Nt(e){return e.toLowerCase().split(/[^\p{Alphabetic}\p{N}._/-]+/u).map(n=>n.replace(/^[._/-]+|[._/-]+$/g,"")).
filter(n=>n!=="")}function Lt(e,t){let[n,r]=[[...e],[...t]],o=[],i=[...r.keys(),r.length];for(let[s,a]of n.entries()){let d=[
s+1];for(let[u,l]of r.entries()){let f=a===r[u-1]&&n[s-1]===l&&s>0,y=(O,D)=>O[D]??1/0;d.push(Math.min(y(i,u)+ +(a!==l),y(
i,u+1)+1,y(d,u)+1,f?y(o,u-1)+1:1/0))}[o,i]=[i,d]}return i[r.length]??0}var v=x.codes.map(e=>{let t=g(j(e),HTMLElement);return{code:e,element:t,home:t.parentElement??document.body}}),Be=[...new Set(
v.map(({home:e})=>e))],$t;function ae(){return $t??=Tt(v.map(({code:e})=>{let{name:t,title:n,meaning:r}=ne(e);return{family:x.
families[e.family]?.id??"",code:e.code,name:t,title:n,description:r}})),$t}function de({element:e}){return e.querySelector(
"a")??document.createElement("a")}var je=[...document.querySelectorAll(".tools [name]")];function Ne(){return Object.fromEntries(je.map(({name:e,value:t})=>[
e,t]))}function U(e){for(let t of je)t.value=e[t.name]??"",t.value===""&&"selectedIndex"in t&&(t.selectedIndex=0)}function Vt(e){
for(let t of je)t.addEventListener("input",e)}function Ft({family:e,fault:t,retry:n},r){let o=r.retry==="confirm_first"?n.confirmFirst:t!==void 0&&r.retry===n.when;return(!r.
family||r.family===x.families[e]?.id)&&(!r.acts||r.acts===t)&&(!r.retry||o)}var qt="daraja-codes.slash";function Ht(e){let t=Kn();document.addEventListener("keydown",n=>{if(!!(n.ctrlKey||n.metaKey||
n.altKey)||n.isComposing||n.defaultPrevented)return;(n.key==="/"?t.checked&&!Un(n.target)&&K(e.query):Hn(n.key,n.target,
e))&&n.preventDefault()})}function Hn(e,t,n){let{query:r}=n,o=n.links(),i=t===r?-1:o.findIndex(s=>s===t);if(i<0&&t!==r)return!1;
switch(e){case"ArrowDown":return K(o[i+1]);case"ArrowUp":return K(i===0?r:o[i-1]);case"Escape":return n.clear(),K(r);case"\
Enter":return i<0&&o[0]?.click(),i<0&&K(o[0]);default:return!1}}function K(e){return e===void 0?!1:(e.focus({preventScroll:!0}),
(e.closest(".card")??e).scrollIntoView({block:"nearest"}),e instanceof HTMLInputElement&&e.select(),!0)}function Un(e){return e instanceof
HTMLElement&&e.matches("input:not([type=checkbox]), textarea, select")}function Kn(){let e=g("slash",HTMLInputElement);try{
e.checked=localStorage.getItem(qt)!=="off",e.addEventListener("change",()=>{localStorage.setItem(qt,e.checked?"on":"off")})}catch{}
return e}var Jn=100;function Ut(e,t){if(!("highlights"in CSS))return;let n=e.slice(0,Jn).flatMap(r=>Wn(r,t));CSS.highlights.set("\
found",new Highlight(...n))}function Wn(e,t){let n=[],r=e.id.toLowerCase();for(let o of e.querySelectorAll("h3 code, .ti\
tle, .name, .meaning")){let i=o.firstChild;if(i===null)continue;let s=o.textContent.toLowerCase(),a=o.tagName==="CODE"&&
o.className==="",d=(l,f)=>{let y=new Range;y.setStart(i,l),y.setEnd(i,l+f),n.push(y)};for(let l of t)l===s||a&&l===r?d(0,
s.length):a&&l.length>=2&&s.startsWith(l)&&d(0,l.length);if(a||s.length!==(i.nodeValue??"").length)continue;let u=o.className===
"name"?/[a-z0-9]+/g:/[\p{Alphabetic}\p{N}](?:[\p{Alphabetic}\p{N}._/-]*[\p{Alphabetic}\p{N}])?/gu;for(let{0:l,index:f}of s.
matchAll(u))t.some(y=>Me(y,l)>0)&&d(f,l.length)}return n}function Jt(){g("none",HTMLElement).hidden=!0}function Wt(){Gt([c("p","","The filters let no code through.")])}function Qt(e,t){
Gt(Gn(e)??Qn(t))}function Gt(e){let t=g("none",HTMLElement);t.hidden=!1,t.replaceChildren(...e)}function Qn(e){let t=e.map(
i=>{let s=de(i).textContent;return c("li","",Kt(j(i.code),s))}),n="Nothing here is like that. An unknown code is never a\
 success: confirm the payment's state before charging again. ",r=Kt("unknown","What a code that is not here means"),o=c(
"ul","",...t);return[c("p","",n,r,"."),...e.length>0?[c("p","","Near:"),o]:[]]}function Gn(e){let t=document.querySelector(
"#decode-body");if(t===null||!e.includes("{"))return;let n=c("button","","Decode it");return n.type="button",n.addEventListener(
"click",()=>{t.value=e,t.dispatchEvent(new Event("input")),t.closest("details")?.setAttribute("open",""),t.focus()}),[c(
"p","","This looks like a whole body. ",n)]}function Kt(e,t){let n=c("a","",t);return n.href=`#${e}`,n}var Le=g("found",HTMLElement),ce=new Set;function Yt(e){Zt(ce),ce=new Set;let t=new Set(e);for(let r of v)r.element.hidden=
!t.has(r);let n=new Set(e.map(({home:r})=>r));for(let r of Be)r.hidden=!n.has(r);Le.hidden=!0}function zt(e){let t=new Set(
e);Zt(new Set([...ce].filter(n=>!t.has(n))));for(let{element:n}of e)n.hidden=!1;Le.append(...e.map(({element:n})=>n)),ce=
t;for(let n of Be)n.hidden=!0;Le.hidden=e.length===0}function Zt(e){let t=new Map;for(let n of[...v].reverse()){let{element:r,
home:o}=n;e.has(n)&&o.insertBefore(r,t.get(o)??null),r.parentElement===o&&t.set(o,r)}}function en(){let e=g("query",HTMLInputElement),t=g("clear",HTMLButtonElement),n=g("count",HTMLElement),r=n.textContent,
o=v,i=()=>{let d=Ne(),u=e.value.length>200,l=u?[]:_t(e.value),f=u||l.length>0,y=f?Xt(Dt(ae(),l)):v;o=y.filter(({code:A})=>Ft(
A,d)),f?zt(o):Yt(o),Ut(o.map(({element:A})=>A),l),o.length>0?Jt():y.length>0?Wt():Qt(e.value,Xt(At(ae(),l)));let O=o.length===
v.length;n.textContent=O?r:`${o.length} of ${r}`;let D=Object.values(d).some(A=>A!=="");t.hidden=!D,document.body.classList.
toggle("asked",D)},s=()=>{U({}),i(),se({})},a=()=>{let d=Pe();d instanceof HTMLDetailsElement&&(d.open=!0),d?.closest("[\
hidden]")&&(U({}),i(),se({},location.hash),d.scrollIntoView())};Vt(()=>{i(),se(Ne())}),t.addEventListener("click",()=>{s(),
e.focus()}),addEventListener("popstate",()=>{U(Ae()),i(),a()}),e.addEventListener("focus",()=>ae(),{once:!0}),Ht({query:e,
links:()=>o.map(de),clear:s}),U(Ae()),i(),a(),Pe()?.scrollIntoView()}function Xt(e){return e.flatMap(t=>v[t]??[])}document.documentElement.classList.add("js");en();Fe();vt();})();
