// Compiled from templates/reference/script by tests/consumers/reference/build. Do not edit.
"use strict";(()=>{function u(e,t,...n){let r=document.createElement(e);return t!==""&&(r.className=t),r.append(...n),r}function h(e,t){let n=document.
getElementById(e);if(n instanceof t)return n;throw new Error(`the page has no #${e}`)}var dn=2e3;function Ue(){for(let e of document.querySelectorAll(".messages p")){let t=e.matches("[lang=sw]")?"in Kiswahi\
li":"in English";e.before(W(e.textContent,t))}}function W(e,t){let n=u("span","unseen",` ${t}`),r=u("button","copy","Cop\
y",n);return r.type="button",r.addEventListener("click",async()=>{qe(r,await cn(e)?"Copied":"Not copied: select it"),setTimeout(
()=>qe(r,"Copy"),dn)}),r}function qe(e,t){e.firstChild?.replaceWith(t),h("said",HTMLElement).textContent=t==="Copy"?"":t}
async function cn(e){try{return await navigator.clipboard.writeText(e),!0}catch{return un(e)}}function un(e){let t=document.
activeElement,n=u("textarea","unseen",e);document.body.append(n),n.select();let r=document.execCommand("copy");return n.
remove(),t instanceof HTMLElement&&t.focus(),r}var k=JSON.parse(document.getElementById("catalogue")?.textContent??'{"families":[],"channels":[],"codes":[]}');var b=class extends Error{name="ParseError";constructor(t,n,r,o){super(`expected ${r} at ${n}, found ${o}`),this.kind=t,
this.path=n,this.expected=r,this.found=o}};function He(e,t){if(!(ln(e)<=t))throw le(t)}function Ke(e,t){let n=t-7,r=e.indexOf("[");for(;r>=0&&n>=0;)n-=1,r=e.indexOf(
"[",r+1);for(r=e.indexOf("{",28);r>=0&&n>=0;){if(n-=1,e.length-r<n*5)return!0;r=e.indexOf("{",r+1)}return n>=0}function V(e){
let t=[];for(let n=0;n<e.length;){let r=e.indexOf('"',n),o=r<0?e.length:r,i=o+1;for(;i<e.length&&e[i]!=='"';)i+=e[i]==="\
\\"?2:1;t.push(e.slice(n,o),e.slice(o,i+1)),n=i+1}return t}function ln(e){let t=0,n=0;return V(e).forEach((r,o)=>{if(o%2!==
1)for(let i of r)(i==="{"||i==="[")&&(n+=1),(i==="}"||i==="]")&&(n-=1),n=Math.max(n,0),t=Math.max(t,n)}),t}function le(e){
let t=`nesting of at most ${e}`;return new b("too_deep","$",t,"deeper")}var Je=new Map(k.channels.map(e=>[e.id,e])),We=k.families.map(()=>new Map);for(let e of k.codes)We[e.family]?.set(e.code,
e);function Qe(e){return Je.get(e)}var ur=N("api_response"),Ge=N("api_error"),ze=N("stk_callback"),Ye=N("stk_query"),Ze=N(
"daraja_result"),Xe=N("c2b_validation_reply");function N(e){let t=Je.get(e)?.family,n=t===void 0?void 0:We[t];return r=>n?.
get(r)}var et=Object.freeze({when:"never",confirmFirst:!0});function w(e,t,n,r){let o=e==="succeeded"||e==="accepted",i=r?.retry??(o?{when:"never",confirmFirst:!1}:et);return{family:n,
code:t,known:r!==void 0,info:r,outcome:e,retry:i,canChargeAgainNow:e==="failed"&&r?.retry.confirmFirst===!1}}var v=class{constructor(t){this.source=t}};function A(e){return typeof e=="number"||e instanceof v}var pn=34,tt=1e9;function L(e){
let t=e instanceof v?e.source:String(e),n=/^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(t);if(n===null)return;let[,r,o="",i="",
s="0"]=n,a=o+i,d=0,l=a.length;for(;a[d]==="0";)d+=1;if(d===l)return{negative:!1,digits:"",point:0};for(;a[l-1]==="0";)l-=
1;let c=Math.max(-tt,Math.min(Number(s),tt));return{negative:r==="-",digits:a.slice(d,l),point:o.length-d+c}}function F({
digits:e,point:t}){return Math.max(e.length-t,0)}function q(e){let{negative:t,digits:n,point:r}=e,o=F(e);if(Math.max(r,1)+
o>pn)return;let i=n.padEnd(r,"0").padStart(o+1,"0"),s=i.length-o,a=o>0?`${i.slice(0,s)}.${i.slice(s)}`:i;return t?`-${a}`:
a}function Q(e){let t=Number(q(e));return Number.isSafeInteger(t)?t:void 0}function x(e,t,n){if(E(e))return e;throw O("wrong_type",e,t,n,"an object")}function E(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)&&!(e instanceof v)}function p(e){return e!=null}function O(e,t,n,r,o){let i=e==="wrong_type"&&t===
void 0;return new b(i?"missing":e,r===void 0?String(n):`${n}.${r}`,o,pe(t))}function pe(e){return e===void 0?"nothing":e===
null?"null":e===""?"empty text":typeof e=="string"?"text":typeof e=="boolean"?"a boolean":A(e)?"a number":Array.isArray(
e)?"a list":E(e)?"an object":"something else"}function y(e,t,n){return typeof e=="string"&&e!==""?e:me(e,t,n,"text or a whole number",!0)}function T(e,t,n){return p(e)&&
e!==""?y(e,t,n):void 0}function I(e,t,n){if(typeof e=="string")return e;if(p(e))return me(e,t,n,"text or a number",!1)}function fe(e,t,n){
return typeof e=="string"?e:p(e)?typeof e=="boolean"?String(e):me(e,t,n,"a scalar value",!1):null}var G=Array.from({length:1e3},
(e,t)=>String(t).padStart(3,"0"));function fn(e){if(e<1e11||e>=1e12)return String(e);let t=e/1e6|0,n=e-t*1e6|0;return G[t/
1e3|0]+G[t%1e3]+G[n/1e3|0]+G[n%1e3]}function me(e,t,n,r,o){if(Number.isSafeInteger(e))return fn(e);let i=A(e)?L(e):void 0,
s=i!==void 0&&F(i)>0;if(i!==void 0&&!(o&&s)){let c=o||Number.isInteger(e)?Q(i):q(i);if(c!==void 0)return String(c)}throw O(
i?o&&s?"not_integral":"out_of_range":e===""?"empty":"wrong_type",e,t,n,r)}function z(e,t){let n=y(e.errorCode,"$","errorCode"),r=T(e.requestId,"$","requestId"),o=I(e.errorMessage,"$","errorMessa\
ge"),i="of_api_error",s=Ge(n),a=/^4\d\d/.test(n)?"rejected":"needs_review";return{channel:"api_error",...w(a,n,i,s),description:o,
requestId:r,ids:{},idempotencyKey:void 0,body:t}}function ye({OriginatorConversationID:e,OriginatorCoversationID:t},n){let r=p(e)&&!(n&&e==="");return p(t)&&!r?"Originat\
orCoversationID":"OriginatorConversationID"}function _(e,t,n){let r={};for(let o of n){let s=o==="OriginatorConversation\
ID"?ye(e,!0):o,a=T(e[s],t,s);a!==void 0&&(r[o]=a)}return r}function nt(e){try{return T(e,"","")}catch(t){if(t instanceof
b)return;throw t}}function P(e,t){let n=t.indexOf("%")<0&&t.indexOf("&")<0&&t.indexOf("=")<0;return e+"="+(n?t:t.replace(
/[%&=]/g,encodeURIComponent))}function ge(e,t){return`${P("ConversationID",e)}&${P("OriginatorConversationID",t)}`}function Y({
CheckoutRequestID:e,ConversationID:t,OriginatorConversationID:n}){return e!==void 0?P("CheckoutRequestID",e):t!==void 0&&
n!==void 0?ge(t,n):void 0}var mn=["CheckoutRequestID","MerchantRequestID","ConversationID","OriginatorConversationID"];function Z(e,t){let n=y(e.ResponseCode,
"$","ResponseCode"),r=_(e,"$",mn),i=p(e.ResponseDesc)&&!p(e.ResponseDescription)?"ResponseDesc":"ResponseDescription",s=I(
e[i],"$",i),a=e.CustomerMessage,d=I(a,"$","CustomerMessage");return{channel:"api_response",...w(n==="0"?"accepted":"reje\
cted",n),description:s,customerMessage:d,ids:r,idempotencyKey:Y(r),body:t}}var yn=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function it(e,t){if(typeof e=="string"){if(!(e.length*3<=t||gn(e,
t)))throw rt(t);if(!he(e))throw ot();return e}if(!ArrayBuffer.isView(e))throw new b("wrong_type","$","text or bytes",pe(
e));if(!(e.byteLength<=t))throw rt(t);try{return yn.decode(e)}catch{throw ot()}}function he(e){return e.isWellFormed()}function gn(e,t){
return e.length<=t&&new TextEncoder().encode(e).length<=t}function rt(e){return new b("too_large","$",`at most ${e} byte\
s`,"more")}function ot(){return new b("not_utf8","$","UTF-8 text","other bytes")}var hn=Symbol();function st(e,t){let n=new Map;return r(e,t);function r(o,i){if(typeof o!="object"||o===null||o instanceof
v)return o;let s=Array.isArray(o);if(!s&&Object.prototype.toString.call(o)!=="[object Object]")return hn;if(!(i>0))throw le(
t);let a=n.get(o);if(a&&a.room<=i)return a.copy;let d=s?[]:Object.create(null);n.set(o,{room:i,copy:d});for(let[l,c]of Object.
entries(o))d[l]=r(c,i-1);return d}}function dt(e,t){let n;try{n=JSON.parse(e)}catch{}let r=n!==void 0;if(r&&Ke(e,t)||He(e,t),r&&!bn(e))return lt(n);throw new b(
"not_json","$","a JSON document","something else")}function ct(e){let n=V(e).map((o,i)=>i%2===1?o:o.replace(/[-\d][-+.\deE]*/g,
'"\uD800$&"')),r=JSON.parse(n.join(""),(o,i)=>typeof i=="string"&&i.startsWith("\uD800")?new v(i.slice(1)):i);return lt(
r)}function ut(e){for(let t=e.indexOf(".");t>=0;t=e.indexOf(".",t+1))if(at(e,t+3)||at(e,t-14)){let n=e.slice(Math.max(t-
16,0),t+17);if(/[\d.]{17}/.test(n))return!0}for(let t=e.indexOf("-");t>=0;t=e.indexOf("-",t+1))if((e.charCodeAt(t-1)|32)===
101)return!0;return!1}function at(e,t){return(e.charCodeAt(t)^48)<10}function lt(e){for(let t in Object.prototype)return st(
e,1/0);return e}function bn(e){if(e.indexOf("\\")<0)return!1;let t=e.replace(/\\(?:u(d[89a-f]..)|.)/gi,(n,r)=>r===void 0?
n:String.fromCharCode(parseInt(r,16)));return!he(t)}function C(e,t,{maxBytes:n=1048576,maxDepth:r=64}={}){let o=t;try{let i=it(t,n);o=i;let s=dt(i,Math.min(r,512));if(!ut(i))
try{return e(s,i)}catch(a){if(!(a instanceof b))throw a}return e(ct(i),i)}catch(i){throw xn(i,o)}}function xn(e,t){return e instanceof b?Object.defineProperty(e,"body",{value:t}):e}function be(e,t){return C(xe,e,t)}function xe(e,t){let n=x(e,"$"),r=y(n.ResultCode,"$","ResultCode"),o=I(n.ResultDesc,"$","ResultDesc"),i="of_c2b_validati\
on_reply",s=Xe(r);return{channel:"c2b_validation_reply",...w(r==="0"?"accepted":"rejected",r,i,s),description:o,ids:{},idempotencyKey:void 0,
body:t}}function pt(e){let t=Object.create(null);for(let[n,r]of e.parameters)t[n]=r;return t}var M=class{constructor(t,n,r,o,i){let s=p(t)?x(t,n)[r]:void 0,a=Array.isArray(s),d=a?s:p(s)?[s]:[],l=i.map(()=>-1);this.
path=n,this.list=r,this.usual=o,this.entries=d,this.places=l,this.index=void 0;let c=0;for(let f=0;f<d.length;f+=1){a&&(this.
index=f);let m=d[f];if(!E(m))throw O("wrong_type",m,this,void 0,a?"an object":"an object or a list");let g=this.nameOf(m),
{Value:R}=m;Number.isSafeInteger(R)||fe(R,this,"Value"),i[c]!==g&&(c=i.indexOf(g)),c>=0&&(l[c]=f),c+=1}}nameOf({Name:t,Key:n}){
return(p(n)===p(t)?this.usual==="Key":p(n))?y(n,this,"Key"):y(t,this,"Name")}value(t){let n=this.places[t];if(!(n<0))return this.
index!==void 0&&(this.index=n),this.entries[n].Value}get size(){return this.entries.length}get(t){return pt({parameters:this})[t]}toJSON(){
return this.entries.map(t=>[this.nameOf(t),fe(t.Value,this,"Value")])}[Symbol.iterator](){return this.toJSON().values()}toString(){
let t=`${this.path}.${this.list}`;return this.index===void 0?t:`${t}[${this.index}]`}};function Ce(e,t){return C(ke,e,t)}function ke(e,t){let n="$.Result",r=x(x(e,"$").Result,"$","Result"),o=y(r.ResultCode,n,"ResultCode"),i=r.ConversationID,
s=y(i,n,"ConversationID"),a=ye(r,!1),d=y(r[a],n,a),l=_(r,n,["TransactionID"]),c=I(r.ResultDesc,n,"ResultDesc"),f=new M(r.
ResultParameters,"$.Result.ResultParameters","ResultParameter","Key",[]),m=new M(r.ReferenceData,"$.Result.ReferenceData",
"ReferenceItem","Key",[]),g="of_daraja_result",R=Ze(o);return{channel:"daraja_result",...w(o==="0"?"succeeded":"failed",
o,g,R),description:c,ids:{ConversationID:s,OriginatorConversationID:d,...l},idempotencyKey:ge(s,d),parameters:f,reference:m,
body:t}}var we=class{constructor(t){this.minor=t}get text(){return String(this.minor).padStart(3,"0").replace(/(..)$/,".$1").replace(
/\.?0*$/,"")}};function X(e,t,n){if(!p(e)||e==="")return;let r=Cn(e);if(typeof r=="number")return new we(r);throw O(r,e,
t,n,"an amount with at most two decimals")}function Cn(e){if(typeof e=="number"&&e>=0){let o=e*100+0;if(Number.isInteger(
e)&&Number.isSafeInteger(o))return o}if(typeof e=="string"&&!/^\d+(?:\.\d+)?$/.test(e))return"bad_amount";let n=A(e)||typeof e==
"string"?L(e):void 0;if(n===void 0)return"wrong_type";if(n.negative||F(n)>2)return"bad_amount";let r={...n,point:n.point+
2};return Q(r)??"out_of_range"}var kn=146097*86400,ft=3*3600,Ee=class{constructor(t){let n=t/1e6|0,r=t-n*1e6|0;this.year=n/1e4|0,this.month=(n/100|0)%100,
this.day=n%100,this.hour=r/1e4|0,this.minute=(r/100|0)%100,this.second=r%100}get iso(){return new Date((this.unixSeconds+
ft)*1e3).toISOString().replace(".000Z","+03:00")}get unixSeconds(){let{year:t,month:n,day:r,hour:o,minute:i,second:s}=this;
return Date.UTC(t+400,n-1,r,o,i,s)/1e3-kn-ft}toJSON(){return this.iso}};function ee(e,t,n){if(!p(e)||e==="")return;let r=wn(
e);if(typeof r=="number"){let i=new Ee(r);if(En(i))return i}throw O(r===void 0?"wrong_type":"bad_date",e,t,n,"a date of \
14 digits")}function wn(e){if(Number.isSafeInteger(e)){let r=e;return r>=1e13&&r<1e14&&r}let t=A(e)?L(e):void 0,n=t?q(t)??
"":e;return typeof n=="string"?/^\d{14}$/.test(n)&&Number(n):void 0}function En({year:e,month:t,day:n,hour:r,minute:o,second:i}){
return e>0&&t>0&&t<13&&n>0&&(n<29||n<=In(e,t))&&r<24&&o<60&&i<60}function In(e,t){return new Date(Date.UTC(e+400,t,0)).getUTCDate()}function Ie(e,t){return C(Oe,e,t)}var On=["Amount","MpesaReceiptNumber","TransactionDate","PhoneNumber"];function Oe(e,t){let n="$.Body.stkCallback",r=x(x(
e,"$").Body,"$","Body"),o=x(r.stkCallback,"$.Body","stkCallback"),i=y(o.ResultCode,n,"ResultCode"),{CheckoutRequestID:s,
MerchantRequestID:a}=o,d=y(s,n,"CheckoutRequestID"),l=y(a,n,"MerchantRequestID"),c=I(o.ResultDesc,n,"ResultDesc"),f=o.CallbackMetadata,
m="$.Body.stkCallback.CallbackMetadata",g=new M(f,m,"Item","Name",On),R=X(g.value(0),g,"Value"),S=T(g.value(1),g,"Value"),
rn=ee(g.value(2),g,"Value"),on=T(g.value(3),g,"Value"),sn="of_stk_callback",an=ze(i),Fe=i==="0"?"succeeded":"failed",$=w(
Fe,i,sn,an);return{channel:"stk_callback",family:$.family,code:i,known:$.known,info:$.info,outcome:Fe,retry:$.retry,canChargeAgainNow:$.
canChargeAgainNow,description:c,ids:S===void 0?{CheckoutRequestID:d,MerchantRequestID:l}:{CheckoutRequestID:d,MerchantRequestID:l,
MpesaReceiptNumber:S},idempotencyKey:P("CheckoutRequestID",d),amount:R,receipt:S,date:rn,phone:on,parameters:g,body:t}}function Re(e,t){return C(Se,e,t)}function Se(e,t){let n=x(e,"$"),r=y(n.ResultCode,"$","ResultCode"),o=n.CheckoutRequestID,i=y(o,"$","CheckoutRequestID"),
s=_(n,"$",["MerchantRequestID"]),a=I(n.ResultDesc,"$","ResultDesc"),d="of_stk_query",l=Ye(r),f=l!==void 0&&!l.retry.confirmFirst?
"failed":"needs_review";return{channel:"stk_query",...w(r==="0"?"succeeded":f,r,d,l),description:a,ids:{CheckoutRequestID:i,
...s},idempotencyKey:P("CheckoutRequestID",i),body:t}}function mt(e,t){return C(Rn,e,t)}function Rn(e,t){let n=x(e,"$");if(E(n.Body)&&E(n.Body.stkCallback))return Oe(n,t);if(E(n.Result))return ke(n,t);if(p(n.
errorCode))return z(n,t);if(p(n.TransID)){let o="parseC2bValidation or parseC2bConfirmation, chosen by the URL",i=n.TransID;
throw O("ambiguous_channel",i,"$","TransID",o)}if(p(n.ResponseCode)&&p(n.ResultCode))return Se(n,t);if(p(n.ResponseCode))
return Z(n,t);if(p(n.ResultCode))return xe(n,t);throw O("unknown_shape",n,"$",void 0,"a known callback or answer")}function te(e,t){return C(Sn,e,t)}function Sn(e,t){let n=x(e,"$");return p(n.errorCode)?z(n,t):Z(n,t)}function ve(e,t){return C(vn,e,t)}function vn(e,t){let n=Tn(e),r=Object.fromEntries([...yt,"OriginatorCoversationID"].map(i=>[i,nt(n[i])])),o=_(r,"$",yt);
return{channel:"timeout",...w("timed_out",void 0),description:void 0,ids:o,idempotencyKey:Y(o),body:t}}var yt=["Checkout\
RequestID","MerchantRequestID","ConversationID","OriginatorConversationID","TransactionID"];function Tn(e){if(!E(e))return{};
let{Result:t,Body:n}=e;return E(t)?t:E(n)&&E(n.stkCallback)?n.stkCallback:e}function ne(e,t,n,r){let o=x(n,"$"),i=y(o.TransID,"$","TransID"),s=_(o,"$",["BillRefNumber","BusinessShortCode"]),a=X(o.
TransAmount,"$","TransAmount"),d=ee(o.TransTime,"$","TransTime"),l=T(o.MSISDN,"$","MSISDN");return{channel:e,...w(t,void 0),
description:void 0,ids:{TransID:i,...s},idempotencyKey:P("TransID",i),amount:a,receipt:t==="succeeded"?i:void 0,date:d,phone:l,
body:r}}function Te(e,t){return C(_n,e,t)}function _n(e,t){return ne("c2b_validation","pending",e,t)}function _e(e,t){return C(Dn,e,t)}function Dn(e,t){return ne("c2b_confirmation","succeeded",e,t)}function gt(e){return typeof e=="string"&&Object.hasOwn(U,e)}function ht(e,t){let n=t==="accepted"?"pending":t;if(!gt(e)||!gt(n)||n==="disputed")throw new RangeError("no such status");
return U[n]>U[e]?n:U[n]<U[e]||n===e?e:"disputed"}var U={pending:0,timed_out:1,needs_review:2,succeeded:3,failed:3,rejected:3,
disputed:4};var Pn={api_response:te,api_error:te,stk_callback:Ie,stk_query:Re,daraja_result:Ce,timeout:ve,c2b_validation:Te,c2b_confirmation:_e,
c2b_validation_reply:be};function De(e,t){try{let n=t===void 0?mt:Pn[t];return An(n(e))}catch(n){if(n instanceof b)return n;
throw n}}function An(e){let t=Qe(e.channel);if(t===void 0)return{kind:"unknown_shape",path:"$",expected:`a channel of th\
e catalogue, which has no ${e.channel}`,found:"that"};let n=t.family!==void 0&&e.code!==void 0;return{event:e,channel:t,
family:n?k.families[t.family]:void 0,known:e.info,status:ht("pending",e.outcome)}}var Bn=50;function xt(e,t){let n=De(e,t);if(bt(n))for(let r of jn(e).slice(0,Bn)){let o=De(r,t);if(!bt(o)&&!(t===void 0&&
Mn(o)))return{result:o,isPart:!0}}return{result:n,isPart:!1}}function bt(e){return"kind"in e&&(e.kind==="not_json"||e.kind===
"unknown_shape"||e.path==="$")}function Mn(e){return"event"in e&&e.event.channel==="c2b_validation_reply"}function jn(e){
let t=[],n=[],r=0;return V(e).forEach((o,i)=>{if(i%2===1)o.includes("{")&&t.push([r,Nn(o)]);else for(let s=0;s<o.length;s+=
1){if(o[s]==="{"&&n.push(r+s),o[s]!=="}")continue;let a=n.pop(),d=r+s+1;a!==void 0&&t.push([a,e.slice(a,d)])}r+=o.length}),
t.sort(([o],[i])=>o-i).map(([,o])=>o)}function Nn(e){try{return String(JSON.parse(e))}catch{return e}}function Ct(e){try{
JSON.parse(e);return}catch(t){return t instanceof Error?t.message:void 0}}function j({family:e,code:t}){return`${k.families[e]?.id}/${t}`}function re(e){let t=document.getElementById(j(e)),n=r=>t?.
querySelector(r)?.textContent??"";return{name:n(".name"),title:n(".title"),meaning:n(".meaning"),action:n(".action"),retry:n(
".retry")}}var kt={accepted:{word:"Accepted",sentence:"Accepted for processing, which is never a payment: the result comes later.",
look:"confirm"},pending:{word:"Pending",sentence:"Nothing final is known yet.",look:"confirm"},timed_out:{word:"Timed ou\
t",sentence:"No result came in time. It may still come, and then it decides.",look:"confirm"},needs_review:{word:"Needs \
review",sentence:"This answer proves nothing: confirm the payment's state.",look:"confirm"},succeeded:{word:"Succeeded",
sentence:"The operation was done.",look:"done"},failed:{word:"Failed",sentence:"The operation was not done.",look:"unpai\
d"},rejected:{word:"Rejected",sentence:"The request was refused.",look:"unpaid"}};function wt({event:e,family:t,status:n},r){let{ids:o}=e;return{channel:e.channel,family:t?.id,code:e.code,known:t&&e.known,
name:r?.name,outcome:e.outcome,title:r?.title,meaning:r?.meaning,action:r?.action,description:e.description,retry:Ln(e.retry),
ids:Object.keys(o).length>0?o:void 0,parameters:"parameters"in e?e.parameters:void 0,reference:"reference"in e?e.reference:
void 0,key:e.idempotencyKey,...$n(e),request_id:"requestId"in e?e.requestId:void 0,customer_message:"customerMessage"in e?
e.customerMessage:void 0,can_charge_again_now:e.canChargeAgainNow,status:n}}function Et(e){let{kind:t,path:n}=e;return{error:{
kind:t,path:n,message:Pe(e)}}}function Pe({path:e,expected:t,found:n}){return`expected ${t} at ${e}, found ${n}`}function Ln(e){
let{when:t,delaySeconds:n,backoff:r,maxAttempts:o,confirmFirst:i}=e;return{when:t,delay_seconds:n,backoff:r,max_attempts:o,
confirm_first:i}}function $n(e){if(!("amount"in e))return{};let{amount:t,receipt:n,date:r,phone:o}=e;return{amount:t&&{text:t.
text,minor:t.minor},receipt:n,date:r?.iso,unix:r?.unixSeconds,phone:o}}var It=2e3,Ot=200;function St(e){let{event:t,channel:n,family:r,known:o}=e,{word:i,sentence:s,look:a}=kt[t.outcome],d=o&&
re(o),l=t.retry.confirmFirst,c=t.canChargeAgainNow?"A new charge is safe now":l&&"Confirm before charging again",{title:f}=n;
return{elements:[u("div",`card ${l?"confirm":a}`,u("h3","",f),Hn([i,c],r),u("p","",s),...Fn(e,d),oe("lines",[["What to d\
o",d?.action],["Retry",d?.retry]]),oe("",qn(e)),...Un(e),...Rt("Parameters","parameters"in t&&t.parameters),...Rt("Refer\
ence data","reference"in t&&t.reference),Tt(()=>wt(e,d)))],said:[f,i,t.code,d?.title,c].filter(Boolean).join(", ")}}function vt(e,t){
let{kind:n,path:r}=e,o=Vn[n],i=`Cannot be read: ${o??Pe(e)}.`,s=n==="not_json"?Ct(t):o&&r;return{elements:[u("div","card\
 confirm",u("h3","","Unreadable"),u("p","",i),...s?[u("p","",u("code","",s))]:[],u("p","","That says nothing of the paym\
ent, which is never failed by it: keep the body, and have a person or a status query look at it."),Tt(()=>Et(e)))],said:i}}
var Vn={ambiguous_channel:"a C2B validation and a C2B confirmation look the same; choose the channel above, by the URL t\
hat the body came to",not_json:"this is no JSON document"};function Fn({event:e,family:t,known:n},r){if(e.code===void 0)
return[];let o=u("code","",ie(e.code));if(n&&r){let a=u("a","",o,` ${r.title}`);return a.href=`#${j(n)}`,[u("p","",a),u(
"p","",r.meaning)]}if(!t)return[u("p","",o," a code of no family.")];let i=u("a","","how to treat an unknown code");i.href=
"#unknown";let s=` not among the codes of ${t.title}: `;return[u("p","",o,s,i,".")]}function qn({event:e,status:t}){let{
amount:n,receipt:r,date:o,phone:i,customerMessage:s,requestId:a}=e;return[["A pending payment becomes",t],["Daraja says",
e.description],["To tell the customer",s],["Request",a],["Amount",n?.text],["Receipt",r],["Date",o?.iso],["Phone",i]]}function Un({
event:e}){let t=Object.entries({...e.ids,"Idempotency key":e.idempotencyKey}).flatMap(([r,o=""])=>o===""?[]:[[r,o]]);if(t.
length===0)return[];let n=oe("ids lines",t);for(let[r,o]of n.querySelectorAll("dd").entries()){let[i,s]=t[r]??["",""];o.
append(" ",W(s,i))}return[u("h4","","Ids to store"),n]}function Rt(e,t){let n=t?[...t]:[];if(n.length===0)return[];let r=n.
length-Ot;return[u("h4","",e),oe("",n.slice(0,Ot)),...r>0?[u("p","",`\u2026 and ${r} more`)]:[]]}function oe(e,t){let n=t.
filter(([,r])=>r!==void 0);return u("dl",e,...n.map(([r,o])=>u("div","",u("dt","",ie(r)),u("dd","",typeof o=="string"?ie(
o):"no value"))))}function Tt(e){let t=u("details","json",u("summary","","As JSON")),n=()=>{let r=JSON.stringify(e(),void 0,
2);t.append(u("pre","",ie(r)),W(r,"the record"))};return t.addEventListener("toggle",n,{once:!0}),t}function Hn(e,t){let n=u(
"p","marks");for(let r of e)r!==!1&&n.append(u("span","mark",r)," ");return t&&n.append(u("span","badge",t.title)),n}function ie(e){
return e.length<=It?e:`${e.slice(0,It)}\u2026 (${e.length} characters)`}function _t(){if(k.channels.length===0)return;let e=h("decode-body",HTMLTextAreaElement),t=h("decode-channel",HTMLSelectElement),
n=h("decode-result",HTMLElement),r=h("decode-said",HTMLElement),o=()=>{let i=e.value,s=i.trim()==="";if(n.hidden=s,s){n.
replaceChildren(),r.textContent="";return}let a=k.channels.find(({id:m})=>m===t.value),{result:d,isPart:l}=xt(i,a?.id),c="\
event"in d?St(d):vt(d,i),f=u("p","note part","Read from the JSON in the text.");n.replaceChildren(...l?[f]:[],...c.elements),
r.textContent=c.said};e.addEventListener("input",o),t.addEventListener("change",o)}var se,H=()=>{};function Ae(){H()}function Be(){return clearTimeout(se),H=()=>{},Object.fromEntries(new URLSearchParams(
location.search))}function Me(){let e=location.hash.slice(1);try{return document.getElementById(decodeURIComponent(e))}catch{
return document.getElementById(e)}}function ae(e,t=""){let{hash:n}=location;H=()=>{clearTimeout(se),H=()=>{};let r=Object.
entries(e).filter(([,s])=>s&&s.length<=200&&!s.includes("{")),o=r.length>0?`?${new URLSearchParams(r)}`:"",i=location.hash===
n?t:location.hash;try{history.replaceState(null,"",location.pathname+o+i)}catch{}},clearTimeout(se),se=setTimeout(()=>H(),
250)}var Kn=["resultcode","responsecode","errorcode"];function Dt(e){let t=new Map,n=o=>{let i=t.get(o)??t.size;return t.set(
o,i),i},r=e.map(({family:o,code:i,name:s,title:a,description:d})=>{let l=s.split("_").map(n),c=g=>[...new Set($t(g).map(
n))],f=[[c(a),10],[l,9],[c(d),3]],m=`${o}/${i}`.toLowerCase();return{code:i.toLowerCase(),identity:m,name:s,nameWords:l,
fields:f}});return{words:[...t.keys()],codes:r}}function Pt(e){let t=$t(e),n=t.filter(r=>!Kn.includes(r));return n.length>
0?n:t}function At(e,t){let n=jt(e,t);return Nt(e,r=>{let o=0;for(let[i,s]of t.entries()){let a=Lt(r,s,n[i]??[]);if(a===0)
return 0;o+=a}return o&&o+Jn(r,n)})}function Bt(e,t){let n=jt(e,t);return Nt(e,o=>{let i=0;for(let[s,a]of t.entries())i+=
Lt(o,a,n[s]??[])||Wn(a,o);return i}).slice(0,4)}function je(e,t){if(e===t)return 10;let{length:n}=[...e],r=Mt.test(e);if(t.
startsWith(e)&&(n>=3||!r))return n>=3?8:4;let o=n<=3?0:n<=5?1:2;return o>0&&!r&&Math.abs(n-[...t].length)<=o&&Vt(e,t)<=o?
6:0}var Mt=/[0-9]/;function jt(e,t){return t.map(n=>e.words.map(r=>je(n,r)))}function Nt(e,t){let n=e.codes.map(t);return[
...n.keys()].filter(o=>n[o]).sort((o,i)=>(n[i]??0)-(n[o]??0))}function Lt(e,t,n){if(t===e.identity||t===e.code)return 1e4;
if(t===e.name)return 5e3;if([...t].length>=2&&e.code.startsWith(t))return 3e3;let r=0;for(let[o,i]of e.fields)for(let s of o)
r=Math.max(r,(n[s]??0)*i);return r}function Jn({nameWords:e},t){let n=e.filter(r=>t.some(o=>o[r]));return Math.floor(20*
n.length/e.length)}function Wn(e,{code:t}){let n=Math.max(1,Math.floor([...e].length/4));return Mt.test(e)&&Vt(e,t)<=n?100:
0}function $t(e){return e.toLowerCase().split(/[^\p{Alphabetic}\p{N}._/-]+/u).map(n=>n.replace(/^[._/-]+|[._/-]+$/g,"")).
filter(n=>n!=="")}function Vt(e,t){let[n,r]=[[...e],[...t]],o=[],i=[...r.keys(),r.length];for(let[s,a]of n.entries()){let d=[
s+1];for(let[l,c]of r.entries()){let f=a===r[l-1]&&n[s-1]===c&&s>0,m=(g,R)=>g[R]??1/0;d.push(Math.min(m(i,l)+ +(a!==c),m(
i,l+1)+1,m(d,l)+1,f?m(o,l-1)+1:1/0))}[o,i]=[i,d]}return i[r.length]??0}var D=k.codes.map(e=>{let t=h(j(e),HTMLElement);return{code:e,element:t,home:t.parentElement??document.body}}),Ne=[...new Set(
D.map(({home:e})=>e))],Ft;function de(){return Ft??=Dt(D.map(({code:e})=>{let{name:t,title:n,meaning:r}=re(e);return{family:k.
families[e.family]?.id??"",code:e.code,name:t,title:n,description:r}})),Ft}function ce({element:e}){return e.querySelector(
"a")??document.createElement("a")}var Le=[...document.querySelectorAll(".tools [name]")];function $e(){return Object.fromEntries(Le.map(({name:e,value:t})=>[
e,t]))}function K(e){for(let t of Le)t.value=e[t.name]??"",t.value===""&&"selectedIndex"in t&&(t.selectedIndex=0)}function qt(e){
for(let t of Le)t.addEventListener("input",e)}function Ut({family:e,fault:t,retry:n},r){let o=r.retry==="confirm_first"?n.confirmFirst:t!==void 0&&r.retry===n.when;return(!r.
family||r.family===k.families[e]?.id)&&(!r.acts||r.acts===t)&&(!r.retry||o)}var Ht="daraja-codes.slash";function Kt(e){let t=zn();document.addEventListener("keydown",n=>{if(!!(n.ctrlKey||n.metaKey||
n.altKey)||n.isComposing||n.defaultPrevented)return;(n.key==="/"?t.checked&&!Gn(n.target)&&J(e.query):Qn(n.key,n.target,
e))&&n.preventDefault()})}function Qn(e,t,n){let{query:r}=n,o=n.links(),i=t===r?-1:o.findIndex(s=>s===t);if(i<0&&t!==r)return!1;
switch(e){case"ArrowDown":return J(o[i+1]);case"ArrowUp":return J(i===0?r:o[i-1]);case"Escape":return n.clear(),J(r);case"\
Enter":return i<0&&o[0]?.click(),i<0&&J(o[0]);default:return!1}}function J(e){return e===void 0?!1:(e.focus({preventScroll:!0}),
(e.closest(".card")??e).scrollIntoView({block:"nearest"}),e instanceof HTMLInputElement&&e.select(),!0)}function Gn(e){return e instanceof
HTMLElement&&e.matches("input:not([type=checkbox]), textarea, select")}function zn(){let e=h("slash",HTMLInputElement);try{
e.checked=localStorage.getItem(Ht)!=="off",e.addEventListener("change",()=>{localStorage.setItem(Ht,e.checked?"on":"off")})}catch{}
return e}var Yn=100;function Jt(e,t){if(!("highlights"in CSS))return;let n=e.slice(0,Yn).flatMap(r=>Zn(r,t));CSS.highlights.set("\
found",new Highlight(...n))}function Zn(e,t){let n=[],r=e.id.toLowerCase();for(let o of e.querySelectorAll("h3 code, .ti\
tle, .name, .meaning")){let i=o.firstChild;if(i===null)continue;let s=o.textContent.toLowerCase(),a=o.tagName==="CODE"&&
o.className==="",d=(c,f)=>{let m=new Range;m.setStart(i,c),m.setEnd(i,c+f),n.push(m)};for(let c of t)c===s||a&&c===r?d(0,
s.length):a&&c.length>=2&&s.startsWith(c)&&d(0,c.length);if(a||s.length!==(i.nodeValue??"").length)continue;let l=o.className===
"name"?/[a-z0-9]+/g:/[\p{Alphabetic}\p{N}](?:[\p{Alphabetic}\p{N}._/-]*[\p{Alphabetic}\p{N}])?/gu;for(let{0:c,index:f}of s.
matchAll(l))t.some(m=>je(m,c)>0)&&d(f,c.length)}return n}function Qt(){h("none",HTMLElement).hidden=!0}function Gt(){Yt([u("p","","The filters let no code through.")])}function zt(e,t){
Yt(er(e)??Xn(t))}function Yt(e){let t=h("none",HTMLElement);t.hidden=!1,t.replaceChildren(...e)}function Xn(e){let t=e.map(
i=>{let s=ce(i).textContent;return u("li","",Wt(j(i.code),s))}),n="Nothing here is like that. An unknown code is never a\
 success: confirm the payment's state before charging again. ",r=Wt("unknown","What a code that is not here means"),o=u(
"ul","",...t);return[u("p","",n,r,"."),...e.length>0?[u("p","","Near:"),o]:[]]}function er(e){let t=document.querySelector(
"#decode-body");if(t===null||!e.includes("{"))return;let n=u("button","","Decode it");return n.type="button",n.addEventListener(
"click",()=>{t.value=e,t.dispatchEvent(new Event("input")),t.closest("details")?.setAttribute("open",""),t.focus()}),[u(
"p","","This looks like a whole body. ",n)]}function Wt(e,t){let n=u("a","",t);return n.href=`#${e}`,n}var Ve=h("found",HTMLElement),ue=new Set;function Zt(e){en(ue),ue=new Set;let t=new Set(e);for(let r of D)r.element.hidden=
!t.has(r);let n=new Set(e.map(({home:r})=>r));for(let r of Ne)r.hidden=!n.has(r);Ve.hidden=!0}function Xt(e){let t=new Set(
e);en(new Set([...ue].filter(n=>!t.has(n))));for(let{element:n}of e)n.hidden=!1;Ve.append(...e.map(({element:n})=>n)),ue=
t;for(let n of Ne)n.hidden=!0;Ve.hidden=e.length===0}function en(e){let t=new Map;for(let n of[...D].reverse()){let{element:r,
home:o}=n;e.has(n)&&o.insertBefore(r,t.get(o)??null),r.parentElement===o&&t.set(o,r)}}function nn(){let e=h("query",HTMLInputElement),t=h("clear",HTMLButtonElement),n=h("count",HTMLElement),r=n.textContent,
o=D,i=()=>{let d=$e(),l=e.value.length>200,c=l?[]:Pt(e.value),f=l||c.length>0,m=f?tn(At(de(),c)):D;o=m.filter(({code:S})=>Ut(
S,d)),f?Xt(o):Zt(o),Jt(o.map(({element:S})=>S),c),o.length>0?Qt():m.length>0?Gt():zt(e.value,tn(Bt(de(),c)));let g=o.length===
D.length;n.textContent=g?r:`${o.length} of ${r}`;let R=Object.values(d).some(S=>S!=="");t.hidden=!R,document.body.classList.
toggle("asked",R)},s=()=>{K({}),i(),ae({})},a=()=>{let d=Me();d instanceof HTMLDetailsElement&&(d.open=!0),d?.closest("[\
hidden]")&&(K({}),i(),ae({},location.hash),Ae(),d.scrollIntoView())};qt(()=>{i(),ae($e())}),t.addEventListener("click",()=>{
s(),e.focus()}),addEventListener("click",Ae,{capture:!0}),addEventListener("popstate",()=>{K(Be()),i(),a()}),e.addEventListener(
"focus",()=>de(),{once:!0}),Kt({query:e,links:()=>o.map(ce),clear:s}),K(Be()),i(),a(),Me()?.scrollIntoView()}function tn(e){
return e.flatMap(t=>D[t]??[])}document.documentElement.classList.add("js");nn();Ue();_t();})();
