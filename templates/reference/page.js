// Compiled from templates/reference/script by tests/consumers/reference/build. Do not edit.
"use strict";(()=>{function u(e,n,...t){let r=document.createElement(e);return n!==""&&(r.className=n),r.append(...t),r}function h(e,n){let t=document.
getElementById(e);if(t instanceof n)return t;throw new Error(`the page has no #${e}`)}var ct=2e3;function He(){for(let e of document.querySelectorAll(".messages p")){let n=e.matches("[lang=sw]")?"in Kiswahi\
li":"in English";e.before(W(e.textContent,n))}}function W(e,n){let t=u("span","unseen",` ${n}`),r=u("button","copy","Cop\
y",t);return r.type="button",r.addEventListener("click",async()=>{qe(r,await ut(e)?"Copied":"Not copied: select it"),setTimeout(
()=>qe(r,"Copy"),ct)}),r}function qe(e,n){e.firstChild?.replaceWith(n),h("said",HTMLElement).textContent=n==="Copy"?"":n}
async function ut(e){try{return await navigator.clipboard.writeText(e),!0}catch{return lt(e)}}function lt(e){let n=document.
activeElement,t=u("textarea","unseen",e);document.body.append(t),t.select();let r=document.execCommand("copy");return t.
remove(),n instanceof HTMLElement&&n.focus(),r}var k=JSON.parse(document.getElementById("catalogue")?.textContent??'{"families":[],"channels":[],"codes":[]}');var b=class extends Error{name="ParseError";constructor(n,t,r,o){super(`expected ${r} at ${t}, found ${o}`),this.kind=n,
this.path=t,this.expected=r,this.found=o}};function Ue(e,n){if(!(pt(e)<=n))throw le(n)}function Ke(e,n){let t=n-7,r=e.indexOf("[");for(;r>=0&&t>=0;)t-=1,r=e.indexOf(
"[",r+1);for(r=e.indexOf("{",28);r>=0&&t>=0;){if(t-=1,e.length-r<t*5)return!0;r=e.indexOf("{",r+1)}return t>=0}function V(e){
let n=[];for(let t=0;t<e.length;){let r=e.indexOf('"',t),o=r<0?e.length:r,i=o+1;for(;i<e.length&&e[i]!=='"';)i+=e[i]==="\
\\"?2:1;n.push(e.slice(t,o),e.slice(o,i+1)),t=i+1}return n}function pt(e){let n=0,t=0;return V(e).forEach((r,o)=>{if(o%2!==
1)for(let i of r)(i==="{"||i==="[")&&(t+=1),(i==="}"||i==="]")&&(t-=1),t=Math.max(t,0),n=Math.max(n,t)}),n}function le(e){
let n=`nesting of at most ${e}`;return new b("too_deep","$",n,"deeper")}var Je=new Map(k.channels.map(e=>[e.id,e])),We=k.families.map(()=>new Map);for(let e of k.codes)We[e.family]?.set(e.code,
e);function Qe(e){return Je.get(e)}var Ge=N("api_response"),ze=N("api_error"),Ye=N("stk_callback"),Ze=N("stk_query"),Xe=N(
"daraja_result"),en=N("c2b_validation_reply");function N(e){let n=Je.get(e)?.family,t=n===void 0?void 0:We[n];return r=>t?.
get(r)}var nn={when:"never",confirmFirst:!0};var ft={when:"never",confirmFirst:!1};function w(e,n,t,r){let o=e==="succeeded"||e==="accepted",i=r?.retry??(o?ft:nn);return{
family:t,code:n,known:r!==void 0,info:r,outcome:e,retry:i,canChargeAgainNow:e==="failed"&&!i.confirmFirst}}var v=class{constructor(n){this.source=n}};function A(e){return typeof e=="number"||e instanceof v}var mt=34,tn=1e9;function L(e){
let n=e instanceof v?e.source:String(e),t=/^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(n);if(t===null)return;let[,r,o="",i="",
s="0"]=t,a=o+i,d=0,l=a.length;for(;a[d]==="0";)d+=1;if(d===l)return{negative:!1,digits:"",point:0};for(;a[l-1]==="0";)l-=
1;let c=Math.max(-tn,Math.min(Number(s),tn));return{negative:r==="-",digits:a.slice(d,l),point:o.length-d+c}}function F({
digits:e,point:n}){return Math.max(e.length-n,0)}function q(e){let{negative:n,digits:t,point:r}=e,o=F(e);if(Math.max(r,1)+
o>mt)return;let i=t.padEnd(r,"0").padStart(o+1,"0"),s=i.length-o,a=o>0?`${i.slice(0,s)}.${i.slice(s)}`:i;return n?`-${a}`:
a}function Q(e){let n=Number(q(e));return Number.isSafeInteger(n)?n:void 0}function x(e,n,t){if(E(e))return e;throw O("wrong_type",e,n,t,"an object")}function E(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)&&!(e instanceof v)}function f(e){return e!=null}function O(e,n,t,r,o){let i=e==="wrong_type"&&n===
void 0;return new b(i?"missing":e,r===void 0?String(t):`${t}.${r}`,o,pe(n))}function pe(e){return e===void 0?"nothing":e===
null?"null":e===""?"empty text":typeof e=="string"?"text":typeof e=="boolean"?"a boolean":A(e)?"a number":Array.isArray(
e)?"a list":E(e)?"an object":"something else"}function y(e,n,t){return typeof e=="string"&&e!==""?e:me(e,n,t,"text or a whole number",!0)}function T(e,n,t){return f(e)&&
e!==""?y(e,n,t):void 0}function I(e,n,t){if(typeof e=="string")return e;if(f(e))return me(e,n,t,"text or a number",!1)}function fe(e,n,t){
return typeof e=="string"?e:f(e)?typeof e=="boolean"?String(e):me(e,n,t,"a scalar value",!1):null}var G=Array.from({length:1e3},
(e,n)=>String(n).padStart(3,"0"));function yt(e){if(e<1e11||e>=1e12)return String(e);let n=e/1e6|0,t=e-n*1e6|0;return G[n/
1e3|0]+G[n%1e3]+G[t/1e3|0]+G[t%1e3]}function me(e,n,t,r,o){if(Number.isSafeInteger(e))return yt(e);let i=A(e)?L(e):void 0,
s=i!==void 0&&F(i)>0;if(i!==void 0&&!(o&&s)){let c=o||Number.isInteger(e)?Q(i):q(i);if(c!==void 0)return String(c)}throw O(
i?o&&s?"not_integral":"out_of_range":e===""?"empty":"wrong_type",e,n,t,r)}function z(e,n){let t=y(e.errorCode,"$","errorCode"),r=T(e.requestId,"$","requestId"),o=I(e.errorMessage,"$","errorMessa\
ge"),i="of_api_error",s=ze(t),a=/^4\d\d/.test(t)?"rejected":"needs_review";return{channel:"api_error",...w(a,t,i,s),description:o,
requestId:r,ids:{},idempotencyKey:void 0,body:n}}function ye({OriginatorConversationID:e,OriginatorCoversationID:n},t){let r=f(e)&&!(t&&e==="");return f(n)&&!r?"Originat\
orCoversationID":"OriginatorConversationID"}function _(e,n,t){let r={};for(let o of t){let s=o==="OriginatorConversation\
ID"?ye(e,!0):o,a=T(e[s],n,s);a!==void 0&&(r[o]=a)}return r}function rn(e){try{return T(e,"","")}catch(n){if(n instanceof
b)return;throw n}}function P(e,n){let t=n.indexOf("%")<0&&n.indexOf("&")<0&&n.indexOf("=")<0;return e+"="+(t?n:n.replace(
/[%&=]/g,encodeURIComponent))}function ge(e,n){return`${P("ConversationID",e)}&${P("OriginatorConversationID",n)}`}function Y({
CheckoutRequestID:e,ConversationID:n,OriginatorConversationID:t}){return e!==void 0?P("CheckoutRequestID",e):n!==void 0&&
t!==void 0?ge(n,t):void 0}var gt=["CheckoutRequestID","MerchantRequestID","ConversationID","OriginatorConversationID"];function Z(e,n){let t=y(e.ResponseCode,
"$","ResponseCode"),r=_(e,"$",gt),i=f(e.ResponseDesc)&&!f(e.ResponseDescription)?"ResponseDesc":"ResponseDescription",s=I(
e[i],"$",i),a=e.CustomerMessage,d=I(a,"$","CustomerMessage"),l="of_api_response",c=Ge(t);return{channel:"api_response",...w(
t==="0"?"accepted":"rejected",t,l,c),description:s,customerMessage:d,ids:r,idempotencyKey:Y(r),body:n}}var ht=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function an(e,n){if(typeof e=="string"){if(!(e.length*3<=n||bt(e,
n)))throw on(n);if(!he(e))throw sn();return e}if(!ArrayBuffer.isView(e))throw new b("wrong_type","$","text or bytes",pe(
e));if(!(e.byteLength<=n))throw on(n);try{return ht.decode(e)}catch{throw sn()}}function he(e){return e.isWellFormed()}function bt(e,n){
return e.length<=n&&new TextEncoder().encode(e).length<=n}function on(e){return new b("too_large","$",`at most ${e} byte\
s`,"more")}function sn(){return new b("not_utf8","$","UTF-8 text","other bytes")}var xt=Symbol();function dn(e,n){let t=new Map;return r(e,n);function r(o,i){if(typeof o!="object"||o===null||o instanceof
v)return o;let s=Array.isArray(o);if(!s&&Object.prototype.toString.call(o)!=="[object Object]")return xt;if(!(i>0))throw le(
n);let a=t.get(o);if(a&&a.room<=i)return a.copy;let d=s?[]:Object.create(null);t.set(o,{room:i,copy:d});for(let[l,c]of Object.
entries(o))d[l]=r(c,i-1);return d}}function un(e,n){let t;try{t=JSON.parse(e)}catch{}let r=t!==void 0;if(r&&Ke(e,n)||Ue(e,n),r&&!Ct(e))return fn(t);throw new b(
"not_json","$","a JSON document","something else")}function ln(e){let t=V(e).map((o,i)=>i%2===1?o:o.replace(/[-\d][-+.\deE]*/g,
'"\uD800$&"')),r=JSON.parse(t.join(""),(o,i)=>typeof i=="string"&&i.startsWith("\uD800")?new v(i.slice(1)):i);return fn(
r)}function pn(e){for(let n=e.indexOf(".");n>=0;n=e.indexOf(".",n+1))if(cn(e,n+3)||cn(e,n-14)){let t=e.slice(Math.max(n-
16,0),n+17);if(/[\d.]{17}/.test(t))return!0}for(let n=e.indexOf("-");n>=0;n=e.indexOf("-",n+1))if((e.charCodeAt(n-1)|32)===
101)return!0;return!1}function cn(e,n){return(e.charCodeAt(n)^48)<10}function fn(e){for(let n in Object.prototype)return dn(
e,1/0);return e}function Ct(e){if(e.indexOf("\\")<0)return!1;let n=e.replace(/\\(?:u(d[89a-f]..)|.)/gi,(t,r)=>r===void 0?
t:String.fromCharCode(parseInt(r,16)));return!he(n)}function C(e,n,{maxBytes:t=1048576,maxDepth:r=64}={}){let o=n;try{let i=an(n,t);o=i;let s=un(i,Math.min(r,512));if(!pn(i))
try{return e(s,i)}catch(a){if(!(a instanceof b))throw a}return e(ln(i),i)}catch(i){throw kt(i,o)}}function kt(e,n){return e instanceof b?Object.defineProperty(e,"body",{value:n}):e}function be(e,n){return C(xe,e,n)}function xe(e,n){let t=x(e,"$"),r=y(t.ResultCode,"$","ResultCode"),o=I(t.ResultDesc,"$","ResultDesc"),i="of_c2b_validati\
on_reply",s=en(r);return{channel:"c2b_validation_reply",...w(r==="0"?"accepted":"rejected",r,i,s),description:o,ids:{},idempotencyKey:void 0,
body:n}}function mn(e){let n=Object.create(null);for(let[t,r]of e.parameters)n[t]=r;return n}var M=class{constructor(n,t,r,o,i){let s=f(n)?x(n,t)[r]:void 0,a=Array.isArray(s),d=a?s:f(s)?[s]:[],l=i.map(()=>-1);this.
path=t,this.list=r,this.usual=o,this.entries=d,this.places=l,this.index=void 0;let c=0;for(let p=0;p<d.length;p+=1){a&&(this.
index=p);let m=d[p];if(!E(m))throw O("wrong_type",m,this,void 0,a?"an object":"an object or a list");let g=this.nameOf(m),
{Value:R}=m;Number.isSafeInteger(R)||fe(R,this,"Value"),i[c]!==g&&(c=i.indexOf(g)),c>=0&&(l[c]=p),c+=1}}nameOf({Name:n,Key:t}){
return(f(t)===f(n)?this.usual==="Key":f(t))?y(t,this,"Key"):y(n,this,"Name")}value(n){let t=this.places[n];if(!(t<0))return this.
index!==void 0&&(this.index=t),this.entries[t].Value}get size(){return this.entries.length}get(n){return mn({parameters:this})[n]}toJSON(){
return this.entries.map(n=>[this.nameOf(n),fe(n.Value,this,"Value")])}[Symbol.iterator](){return this.toJSON().values()}toString(){
let n=`${this.path}.${this.list}`;return this.index===void 0?n:`${n}[${this.index}]`}};function Ce(e,n){return C(ke,e,n)}function ke(e,n){let t="$.Result",r=x(x(e,"$").Result,"$","Result"),o=y(r.ResultCode,t,"ResultCode"),i=r.ConversationID,
s=y(i,t,"ConversationID"),a=ye(r,!1),d=y(r[a],t,a),l=_(r,t,["TransactionID"]),c=I(r.ResultDesc,t,"ResultDesc"),p=new M(r.
ResultParameters,"$.Result.ResultParameters","ResultParameter","Key",[]),m=new M(r.ReferenceData,"$.Result.ReferenceData",
"ReferenceItem","Key",[]),g="of_daraja_result",R=Xe(o);return{channel:"daraja_result",...w(o==="0"?"succeeded":"failed",
o,g,R),description:c,ids:{ConversationID:s,OriginatorConversationID:d,...l},idempotencyKey:ge(s,d),parameters:p,reference:m,
body:n}}var we=class{constructor(n){this.minor=n}get text(){return String(this.minor).padStart(3,"0").replace(/(..)$/,".$1").replace(
/\.?0*$/,"")}};function X(e,n,t){if(!f(e)||e==="")return;let r=wt(e);if(typeof r=="number")return new we(r);throw O(r,e,
n,t,"an amount with at most two decimals")}function wt(e){if(typeof e=="number"&&e>=0){let o=e*100+0;if(Number.isInteger(
e)&&Number.isSafeInteger(o))return o}if(typeof e=="string"&&!/^\d+(?:\.\d+)?$/.test(e))return"bad_amount";let t=A(e)||typeof e==
"string"?L(e):void 0;if(t===void 0)return"wrong_type";if(t.negative||F(t)>2)return"bad_amount";let r={...t,point:t.point+
2};return Q(r)??"out_of_range"}var Et=146097*86400,yn=3*3600,Ee=class{constructor(n){let t=n/1e6|0,r=n-t*1e6|0;this.year=t/1e4|0,this.month=(t/100|0)%100,
this.day=t%100,this.hour=r/1e4|0,this.minute=(r/100|0)%100,this.second=r%100}get iso(){return new Date((this.unixSeconds+
yn)*1e3).toISOString().replace(".000Z","+03:00")}get unixSeconds(){let{year:n,month:t,day:r,hour:o,minute:i,second:s}=this;
return Date.UTC(n+400,t-1,r,o,i,s)/1e3-Et-yn}toJSON(){return this.iso}};function ee(e,n,t){if(!f(e)||e==="")return;let r=It(
e);if(typeof r=="number"){let i=new Ee(r);if(Ot(i))return i}throw O(r===void 0?"wrong_type":"bad_date",e,n,t,"a date of \
14 digits")}function It(e){if(Number.isSafeInteger(e)){let r=e;return r>=1e13&&r<1e14&&r}let n=A(e)?L(e):void 0,t=n?q(n)??
"":e;return typeof t=="string"?/^\d{14}$/.test(t)&&Number(t):void 0}function Ot({year:e,month:n,day:t,hour:r,minute:o,second:i}){
return e>0&&n>0&&n<13&&t>0&&(t<29||t<=Rt(e,n))&&r<24&&o<60&&i<60}function Rt(e,n){return new Date(Date.UTC(e+400,n,0)).getUTCDate()}function Ie(e,n){return C(Oe,e,n)}var St=["Amount","MpesaReceiptNumber","TransactionDate","PhoneNumber"];function Oe(e,n){let t="$.Body.stkCallback",r=x(x(
e,"$").Body,"$","Body"),o=x(r.stkCallback,"$.Body","stkCallback"),i=y(o.ResultCode,t,"ResultCode"),{CheckoutRequestID:s,
MerchantRequestID:a}=o,d=y(s,t,"CheckoutRequestID"),l=y(a,t,"MerchantRequestID"),c=I(o.ResultDesc,t,"ResultDesc"),p=o.CallbackMetadata,
m="$.Body.stkCallback.CallbackMetadata",g=new M(p,m,"Item","Name",St),R=X(g.value(0),g,"Value"),S=T(g.value(1),g,"Value"),
it=ee(g.value(2),g,"Value"),st=T(g.value(3),g,"Value"),at="of_stk_callback",dt=Ye(i),Fe=i==="0"?"succeeded":"failed",$=w(
Fe,i,at,dt);return{channel:"stk_callback",family:$.family,code:i,known:$.known,info:$.info,outcome:Fe,retry:$.retry,canChargeAgainNow:$.
canChargeAgainNow,description:c,ids:S===void 0?{CheckoutRequestID:d,MerchantRequestID:l}:{CheckoutRequestID:d,MerchantRequestID:l,
MpesaReceiptNumber:S},idempotencyKey:P("CheckoutRequestID",d),amount:R,receipt:S,date:it,phone:st,parameters:g,body:n}}function Re(e,n){return C(Se,e,n)}function Se(e,n){let t=x(e,"$"),r=y(t.ResultCode,"$","ResultCode"),o=t.CheckoutRequestID,i=y(o,"$","CheckoutRequestID"),
s=_(t,"$",["MerchantRequestID"]),a=I(t.ResultDesc,"$","ResultDesc"),d="of_stk_query",l=Ze(r),p=l!==void 0&&!l.retry.confirmFirst?
"failed":"needs_review";return{channel:"stk_query",...w(r==="0"?"succeeded":p,r,d,l),description:a,ids:{CheckoutRequestID:i,
...s},idempotencyKey:P("CheckoutRequestID",i),body:n}}function gn(e,n){return C(vt,e,n)}function vt(e,n){let t=x(e,"$");if(E(t.Body)&&E(t.Body.stkCallback))return Oe(t,n);if(E(t.Result))return ke(t,n);if(f(t.
errorCode))return z(t,n);if(f(t.TransID)){let o="parseC2bValidation or parseC2bConfirmation, chosen by the URL",i=t.TransID;
throw O("ambiguous_channel",i,"$","TransID",o)}if(f(t.ResponseCode)&&f(t.ResultCode))return Se(t,n);if(f(t.ResponseCode))
return Z(t,n);if(f(t.ResultCode))return xe(t,n);throw O("unknown_shape",t,"$",void 0,"a known callback or answer")}function ne(e,n){return C(Tt,e,n)}function Tt(e,n){let t=x(e,"$");return f(t.errorCode)?z(t,n):Z(t,n)}function ve(e,n){return C(_t,e,n)}function _t(e,n){let t=Dt(e),r=Object.fromEntries([...hn,"OriginatorCoversationID"].map(i=>[i,rn(t[i])])),o=_(r,"$",hn);
return{channel:"timeout",...w("timed_out",void 0),description:void 0,ids:o,idempotencyKey:Y(o),body:n}}var hn=["Checkout\
RequestID","MerchantRequestID","ConversationID","OriginatorConversationID","TransactionID"];function Dt(e){if(!E(e))return{};
let{Result:n,Body:t}=e;return E(n)?n:E(t)&&E(t.stkCallback)?t.stkCallback:e}function te(e,n,t,r){let o=x(t,"$"),i=y(o.TransID,"$","TransID"),s=_(o,"$",["BillRefNumber","BusinessShortCode"]),a=X(o.
TransAmount,"$","TransAmount"),d=ee(o.TransTime,"$","TransTime"),l=T(o.MSISDN,"$","MSISDN");return{channel:e,...w(n,void 0),
description:void 0,ids:{TransID:i,...s},idempotencyKey:P("TransID",i),amount:a,receipt:n==="succeeded"?i:void 0,date:d,phone:l,
body:r}}function Te(e,n){return C(Pt,e,n)}function Pt(e,n){return te("c2b_validation","pending",e,n)}function _e(e,n){return C(At,e,n)}function At(e,n){return te("c2b_confirmation","succeeded",e,n)}function bn(e){return typeof e=="string"&&Object.hasOwn(H,e)}function xn(e,n){let t=n==="accepted"?"pending":n;if(!bn(e)||!bn(t)||t==="disputed")throw new RangeError("no such status\
 or outcome");return H[t]>H[e]?t:H[t]<H[e]||t===e?e:"disputed"}var H={pending:0,timed_out:1,needs_review:2,succeeded:3,failed:3,
rejected:3,disputed:4};var Bt={api_response:ne,api_error:ne,stk_callback:Ie,stk_query:Re,daraja_result:Ce,timeout:ve,c2b_validation:Te,c2b_confirmation:_e,
c2b_validation_reply:be};function De(e,n){try{let t=n===void 0?gn:Bt[n];return Mt(t(e))}catch(t){if(t instanceof b)return t;
throw t}}function Mt(e){let n=Qe(e.channel);if(n===void 0)return{kind:"unknown_shape",path:"$",expected:`a channel of th\
e catalogue, which has no ${e.channel}`,found:"that"};let t=n.family!==void 0&&e.code!==void 0;return{event:e,channel:n,
family:t?k.families[n.family]:void 0,known:e.info,status:xn("pending",e.outcome)}}var jt=50;function kn(e,n){let t=De(e,n);if(Cn(t))for(let r of Lt(e).slice(0,jt)){let o=De(r,n);if(!Cn(o)&&!(n===void 0&&
Nt(o)))return{result:o,isPart:!0}}return{result:t,isPart:!1}}function Cn(e){return"kind"in e&&(e.kind==="not_json"||e.kind===
"unknown_shape"||e.path==="$")}function Nt(e){return"event"in e&&e.event.channel==="c2b_validation_reply"}function Lt(e){
let n=[],t=[],r=0;return V(e).forEach((o,i)=>{if(i%2===1)o.includes("{")&&n.push([r,$t(o)]);else for(let s=0;s<o.length;s+=
1){if(o[s]==="{"&&t.push(r+s),o[s]!=="}")continue;let a=t.pop(),d=r+s+1;a!==void 0&&n.push([a,e.slice(a,d)])}r+=o.length}),
n.sort(([o],[i])=>o-i).map(([,o])=>o)}function $t(e){try{return String(JSON.parse(e))}catch{return e}}function wn(e){try{
JSON.parse(e);return}catch(n){return n instanceof Error?n.message:void 0}}function j({family:e,code:n}){return`${k.families[e]?.id}/${n}`}function re(e){let n=document.getElementById(j(e)),t=r=>n?.
querySelector(r)?.textContent??"";return{name:t(".name"),title:t(".title"),meaning:t(".meaning"),action:t(".action"),retry:t(
".retry")}}var En={accepted:{word:"Accepted",sentence:"Accepted for processing, which is never a payment: the result comes later.",
look:"confirm"},pending:{word:"Pending",sentence:"Nothing final is known yet.",look:"confirm"},timed_out:{word:"Timed ou\
t",sentence:"No result came in time. It may still come, and then it decides.",look:"confirm"},needs_review:{word:"Needs \
review",sentence:"This answer proves nothing: confirm the payment's state.",look:"confirm"},succeeded:{word:"Succeeded",
sentence:"The operation was done.",look:"done"},failed:{word:"Failed",sentence:"The operation was not done.",look:"unpai\
d"},rejected:{word:"Rejected",sentence:"The request was refused.",look:"unpaid"}};function In({event:e,family:n,status:t},r){let{ids:o}=e;return{channel:e.channel,family:n?.id,code:e.code,known:n&&e.known,
name:r?.name,outcome:e.outcome,title:r?.title,meaning:r?.meaning,action:r?.action,description:e.description,retry:Vt(e.retry),
ids:Object.keys(o).length>0?o:void 0,parameters:"parameters"in e?e.parameters:void 0,reference:"reference"in e?e.reference:
void 0,key:e.idempotencyKey,...Ft(e),request_id:"requestId"in e?e.requestId:void 0,customer_message:"customerMessage"in e?
e.customerMessage:void 0,can_charge_again_now:e.canChargeAgainNow,status:t}}function On(e){let{kind:n,path:t}=e;return{error:{
kind:n,path:t,message:Pe(e)}}}function Pe({path:e,expected:n,found:t}){return`expected ${n} at ${e}, found ${t}`}function Vt(e){
let{when:n,delaySeconds:t,backoff:r,maxAttempts:o,confirmFirst:i}=e;return{when:n,delay_seconds:t,backoff:r,max_attempts:o,
confirm_first:i}}function Ft(e){if(!("amount"in e))return{};let{amount:n,receipt:t,date:r,phone:o}=e;return{amount:n&&{text:n.
text,minor:n.minor},receipt:t,date:r?.iso,unix:r?.unixSeconds,phone:o}}var Rn=2e3,Sn=200;function Tn(e){let{event:n,channel:t,family:r,known:o}=e,{word:i,sentence:s,look:a}=En[n.outcome],d=o&&
re(o),l=n.retry.confirmFirst,c=n.canChargeAgainNow?"A new charge is safe now":l&&"Confirm before charging again",{title:p}=t;
return{elements:[u("div",`card ${l?"confirm":a}`,u("h3","",p),Jt([i,c],r),u("p","",s),...Ht(e,d),oe("lines",[["What to d\
o",d?.action],["Retry",d?.retry]]),oe("",Ut(e)),...Kt(e),...vn("Parameters","parameters"in n&&n.parameters),...vn("Refer\
ence data","reference"in n&&n.reference),Dn(()=>In(e,d)))],said:[p,i,n.code,d?.title,c].filter(Boolean).join(", ")}}function _n(e,n){
let{kind:t,path:r}=e,o=qt[t],i=`Cannot be read: ${o??Pe(e)}.`,s=t==="not_json"?wn(n):o&&r;return{elements:[u("div","card\
 confirm",u("h3","","Unreadable"),u("p","",i),...s?[u("p","",u("code","",s))]:[],u("p","","That says nothing of the paym\
ent, which is never failed by it: keep the body, and have a person or a status query look at it."),Dn(()=>On(e)))],said:i}}
var qt={ambiguous_channel:"a C2B validation and a C2B confirmation look the same; choose the channel above, by the URL t\
hat the body came to",not_json:"this is no JSON document"};function Ht({event:e,family:n,known:t},r){if(e.code===void 0)
return[];let o=u("code","",ie(e.code));if(t&&r){let a=u("a","",o,` ${r.title}`);return a.href=`#${j(t)}`,[u("p","",a),u(
"p","",r.meaning)]}if(!n)return[u("p","",o," a code of no family.")];let i=u("a","","how to treat an unknown code");i.href=
"#unknown";let s=` not among the codes of ${n.title}: `;return[u("p","",o,s,i,".")]}function Ut({event:e,status:n}){let{
amount:t,receipt:r,date:o,phone:i,customerMessage:s,requestId:a}=e;return[["A pending payment becomes",n],["Daraja says",
e.description],["To tell the customer",s],["Request",a],["Amount",t?.text],["Receipt",r],["Date",o?.iso],["Phone",i]]}function Kt({
event:e}){let n=Object.entries({...e.ids,"Idempotency key":e.idempotencyKey}).flatMap(([r,o=""])=>o===""?[]:[[r,o]]);if(n.
length===0)return[];let t=oe("ids lines",n);for(let[r,o]of t.querySelectorAll("dd").entries()){let[i,s]=n[r]??["",""];o.
append(" ",W(s,i))}return[u("h4","","Ids to store"),t]}function vn(e,n){let t=n?[...n]:[];if(t.length===0)return[];let r=t.
length-Sn;return[u("h4","",e),oe("",t.slice(0,Sn)),...r>0?[u("p","",`\u2026 and ${r} more`)]:[]]}function oe(e,n){let t=n.
filter(([,r])=>r!==void 0);return u("dl",e,...t.map(([r,o])=>u("div","",u("dt","",ie(r)),u("dd","",typeof o=="string"?ie(
o):"no value"))))}function Dn(e){let n=u("details","json",u("summary","","As JSON")),t=()=>{let r=JSON.stringify(e(),void 0,
2);n.append(u("pre","",ie(r)),W(r,"the record"))};return n.addEventListener("toggle",t,{once:!0}),n}function Jt(e,n){let t=u(
"p","marks");for(let r of e)r!==!1&&t.append(u("span","mark",r)," ");return n&&t.append(u("span","badge",n.title)),t}function ie(e){
return e.length<=Rn?e:`${e.slice(0,Rn)}\u2026 (${e.length} characters)`}function Pn(){if(k.channels.length===0)return;let e=h("decode-body",HTMLTextAreaElement),n=h("decode-channel",HTMLSelectElement),
t=h("decode-result",HTMLElement),r=h("decode-said",HTMLElement),o=()=>{let i=e.value,s=i.trim()==="";if(t.hidden=s,s){t.
replaceChildren(),r.textContent="";return}let a=k.channels.find(({id:m})=>m===n.value),{result:d,isPart:l}=kn(i,a?.id),c="\
event"in d?Tn(d):_n(d,i),p=u("p","note part","Read from the JSON in the text.");t.replaceChildren(...l?[p]:[],...c.elements),
r.textContent=c.said};e.addEventListener("input",o),n.addEventListener("change",o)}var se,U=()=>{};function Ae(){U()}function Be(){return clearTimeout(se),U=()=>{},Object.fromEntries(new URLSearchParams(
location.search))}function Me(){let e=location.hash.slice(1);try{return document.getElementById(decodeURIComponent(e))}catch{
return document.getElementById(e)}}function ae(e,n=""){let{hash:t}=location;U=()=>{clearTimeout(se),U=()=>{};let r=Object.
entries(e).filter(([,s])=>s&&s.length<=200&&!s.includes("{")),o=r.length>0?`?${new URLSearchParams(r)}`:"",i=location.hash===
t?n:location.hash;try{history.replaceState(null,"",location.pathname+o+i)}catch{}},clearTimeout(se),se=setTimeout(()=>U(),
250)}var Wt=["resultcode","responsecode","errorcode"];function An(e){let n=new Map,t=o=>{let i=n.get(o)??n.size;return n.set(
o,i),i},r=e.map(({family:o,code:i,name:s,title:a,description:d})=>{let l=s.split("_").map(t),c=g=>[...new Set(Fn(g).map(
t))],p=[[c(a),10],[l,9],[c(d),3]],m=`${o}/${i}`.toLowerCase();return{code:i.toLowerCase(),identity:m,name:s,nameWords:l,
fields:p}});return{words:[...n.keys()],codes:r}}function Bn(e){let n=Fn(e),t=n.filter(r=>!Wt.includes(r));return t.length>
0?t:n}function Mn(e,n){let t=Ln(e,n);return $n(e,r=>{let o=0;for(let[i,s]of n.entries()){let a=Vn(r,s,t[i]??[]);if(a===0)
return 0;o+=a}return o&&o+Qt(r,t)})}function jn(e,n){let t=Ln(e,n);return $n(e,o=>{let i=0;for(let[s,a]of n.entries())i+=
Vn(o,a,t[s]??[])||Gt(a,o);return i}).slice(0,4)}function je(e,n){if(e===n)return 10;let{length:t}=[...e],r=Nn.test(e);if(n.
startsWith(e)&&(t>=3||!r))return t>=3?8:4;let o=t<=3?0:t<=5?1:2;return o>0&&!r&&Math.abs(t-[...n].length)<=o&&qn(e,n)<=o?
6:0}var Nn=/[0-9]/;function Ln(e,n){return n.map(t=>e.words.map(r=>je(t,r)))}function $n(e,n){let t=e.codes.map(n);return[
...t.keys()].filter(o=>t[o]).sort((o,i)=>(t[i]??0)-(t[o]??0))}function Vn(e,n,t){if(n===e.identity||n===e.code)return 1e4;
if(n===e.name)return 5e3;if([...n].length>=2&&e.code.startsWith(n))return 3e3;let r=0;for(let[o,i]of e.fields)for(let s of o)
r=Math.max(r,(t[s]??0)*i);return r}function Qt({nameWords:e},n){let t=e.filter(r=>n.some(o=>o[r]));return Math.floor(20*
t.length/e.length)}function Gt(e,{code:n}){let t=Math.max(1,Math.floor([...e].length/4));return Nn.test(e)&&qn(e,n)<=t?100:
0}function Fn(e){return e.toLowerCase().split(/[^\p{Alphabetic}\p{N}._/-]+/u).map(t=>t.replace(/^[._/-]+|[._/-]+$/g,"")).
filter(t=>t!=="")}function qn(e,n){let[t,r]=[[...e],[...n]],o=[],i=[...r.keys(),r.length];for(let[s,a]of t.entries()){let d=[
s+1];for(let[l,c]of r.entries()){let p=a===r[l-1]&&t[s-1]===c&&s>0,m=(g,R)=>g[R]??1/0;d.push(Math.min(m(i,l)+ +(a!==c),m(
i,l+1)+1,m(d,l)+1,p?m(o,l-1)+1:1/0))}[o,i]=[i,d]}return i[r.length]??0}var D=k.codes.map(e=>{let n=h(j(e),HTMLElement);return{code:e,element:n,home:n.parentElement??document.body}}),Ne=[...new Set(
D.map(({home:e})=>e))],Hn;function de(){return Hn??=An(D.map(({code:e})=>{let{name:n,title:t,meaning:r}=re(e);return{family:k.
families[e.family]?.id??"",code:e.code,name:n,title:t,description:r}})),Hn}function ce({element:e}){return e.querySelector(
"a")??document.createElement("a")}var Le=[...document.querySelectorAll(".tools [name]")];function $e(){return Object.fromEntries(Le.map(({name:e,value:n})=>[
e,n]))}function K(e){for(let n of Le)n.value=e[n.name]??"",n.value===""&&"selectedIndex"in n&&(n.selectedIndex=0)}function Un(e){
for(let n of Le)n.addEventListener("input",e)}function Kn({family:e,fault:n,retry:t},r){let o=r.retry==="confirm_first"?t.confirmFirst:n!==void 0&&r.retry===t.when;return(!r.
family||r.family===k.families[e]?.id)&&(!r.acts||r.acts===n)&&(!r.retry||o)}var Jn="daraja-codes.slash";function Wn(e){let n=Zt();document.addEventListener("keydown",t=>{if(!!(t.ctrlKey||t.metaKey||
t.altKey)||t.isComposing||t.defaultPrevented)return;(t.key==="/"?n.checked&&!Yt(t.target)&&J(e.query):zt(t.key,t.target,
e))&&t.preventDefault()})}function zt(e,n,t){let{query:r}=t,o=t.links(),i=n===r?-1:o.findIndex(s=>s===n);if(i<0&&n!==r)return!1;
switch(e){case"ArrowDown":return J(o[i+1]);case"ArrowUp":return J(i===0?r:o[i-1]);case"Escape":return t.clear(),J(r);case"\
Enter":return i<0&&o[0]?.click(),i<0&&J(o[0]);default:return!1}}function J(e){return e===void 0?!1:(e.focus({preventScroll:!0}),
(e.closest(".card")??e).scrollIntoView({block:"nearest"}),e instanceof HTMLInputElement&&e.select(),!0)}function Yt(e){return e instanceof
HTMLElement&&e.matches("input:not([type=checkbox]), textarea, select")}function Zt(){let e=h("slash",HTMLInputElement);try{
e.checked=localStorage.getItem(Jn)!=="off",e.addEventListener("change",()=>{localStorage.setItem(Jn,e.checked?"on":"off")})}catch{}
return e}var Xt=100;function Qn(e,n){if(!("highlights"in CSS))return;let t=e.slice(0,Xt).flatMap(r=>er(r,n));CSS.highlights.set("\
found",new Highlight(...t))}function er(e,n){let t=[],r=e.id.toLowerCase();for(let o of e.querySelectorAll("h3 code, .ti\
tle, .name, .meaning")){let i=o.firstChild;if(i===null)continue;let s=o.textContent.toLowerCase(),a=o.tagName==="CODE"&&
o.className==="",d=(c,p)=>{let m=new Range;m.setStart(i,c),m.setEnd(i,c+p),t.push(m)};for(let c of n)c===s||a&&c===r?d(0,
s.length):a&&c.length>=2&&s.startsWith(c)&&d(0,c.length);if(a||s.length!==(i.nodeValue??"").length)continue;let l=o.className===
"name"?/[a-z0-9]+/g:/[\p{Alphabetic}\p{N}](?:[\p{Alphabetic}\p{N}._/-]*[\p{Alphabetic}\p{N}])?/gu;for(let{0:c,index:p}of s.
matchAll(l))n.some(m=>je(m,c)>0)&&d(p,c.length)}return t}function zn(){h("none",HTMLElement).hidden=!0}function Yn(){Xn([u("p","","The filters let no code through.")])}function Zn(e,n){
Xn(tr(e)??nr(n))}function Xn(e){let n=h("none",HTMLElement);n.hidden=!1,n.replaceChildren(...e)}function nr(e){let n=e.map(
i=>{let s=ce(i).textContent;return u("li","",Gn(j(i.code),s))}),t="Nothing here is like that. An unknown code is never a\
 success: confirm the payment's state before charging again. ",r=Gn("unknown","What a code that is not here means"),o=u(
"ul","",...n);return[u("p","",t,r,"."),...e.length>0?[u("p","","Near:"),o]:[]]}function tr(e){let n=document.querySelector(
"#decode-body");if(n===null||!e.includes("{"))return;let t=u("button","","Decode it");return t.type="button",t.addEventListener(
"click",()=>{n.value=e,n.dispatchEvent(new Event("input")),n.closest("details")?.setAttribute("open",""),n.focus()}),[u(
"p","","This looks like a whole body. ",t)]}function Gn(e,n){let t=u("a","",n);return t.href=`#${e}`,t}var Ve=h("found",HTMLElement),ue=new Set;function et(e){tt(ue),ue=new Set;let n=new Set(e);for(let r of D)r.element.hidden=
!n.has(r);let t=new Set(e.map(({home:r})=>r));for(let r of Ne)r.hidden=!t.has(r);Ve.hidden=!0}function nt(e){let n=new Set(
e);tt(new Set([...ue].filter(t=>!n.has(t))));for(let{element:t}of e)t.hidden=!1;Ve.append(...e.map(({element:t})=>t)),ue=
n;for(let t of Ne)t.hidden=!0;Ve.hidden=e.length===0}function tt(e){let n=new Map;for(let t of[...D].reverse()){let{element:r,
home:o}=t;e.has(t)&&o.insertBefore(r,n.get(o)??null),r.parentElement===o&&n.set(o,r)}}function ot(){let e=h("query",HTMLInputElement),n=h("clear",HTMLButtonElement),t=h("count",HTMLElement),r=t.textContent,
o=D,i=()=>{let d=$e(),l=e.value.length>200,c=l?[]:Bn(e.value),p=l||c.length>0,m=p?rt(Mn(de(),c)):D;o=m.filter(({code:S})=>Kn(
S,d)),p?nt(o):et(o),Qn(o.map(({element:S})=>S),c),o.length>0?zn():m.length>0?Yn():Zn(e.value,rt(jn(de(),c)));let g=o.length===
D.length;t.textContent=g?r:`${o.length} of ${r}`;let R=Object.values(d).some(S=>S!=="");n.hidden=!R,document.body.classList.
toggle("asked",R)},s=()=>{K({}),i(),ae({})},a=()=>{let d=Me();d instanceof HTMLDetailsElement&&(d.open=!0),d?.closest("[\
hidden]")&&(K({}),i(),ae({},location.hash),Ae(),d.scrollIntoView())};Un(()=>{i(),ae($e())}),n.addEventListener("click",()=>{
s(),e.focus()}),addEventListener("click",Ae,{capture:!0}),addEventListener("popstate",()=>{K(Be()),i(),a()}),e.addEventListener(
"focus",()=>de(),{once:!0}),Wn({query:e,links:()=>o.map(ce),clear:s}),K(Be()),i(),a(),Me()?.scrollIntoView()}function rt(e){
return e.flatMap(n=>D[n]??[])}document.documentElement.classList.add("js");ot();He();Pn();})();
