// Compiled from templates/reference/script by tests/consumers/reference/build. Do not edit.
<<<<<<< HEAD
"use strict";(()=>{function u(e,t,...n){let r=document.createElement(e);return t!==""&&(r.className=t),r.append(...n),r}function h(e,t){let n=document.
getElementById(e);if(n instanceof t)return n;throw new Error(`the page has no #${e}`)}var Zt=2e3;function Ve(){for(let e of document.querySelectorAll(".messages p")){let t=e.matches("[lang=sw]")?"in Kiswahi\
li":"in English";e.before(V(e.textContent,t))}}function V(e,t){let n=u("span","unseen",` ${t}`),r=u("button","copy","Cop\
y",n);return r.type="button",r.addEventListener("click",async()=>{Le(r,await Xt(e)?"Copied":"Not copied: select it"),setTimeout(
()=>Le(r,"Copy"),Zt)}),r}function Le(e,t){e.firstChild?.replaceWith(t),h("said",HTMLElement).textContent=t==="Copy"?"":t}
async function Xt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return en(e)}}function en(e){let t=document.
activeElement,n=u("textarea","unseen",e);document.body.append(n),n.select();let r=document.execCommand("copy");return n.
remove(),t instanceof HTMLElement&&t.focus(),r}var x=JSON.parse(document.getElementById("catalogue")?.textContent??'{"families":[],"channels":[],"codes":[]}');var b=class extends Error{name="ParseError";constructor(t,n,r,o){super(`expected ${r} at ${n}, found ${o}`),this.kind=t,
this.path=n,this.expected=r,this.found=o}};function Fe(e,t){if(!(qe(e,"{",t)+qe(e,"[",t)<=t)&&!(tn(e)<=t))throw se(t)}function q(e){let t=[];for(let n=0;n<e.length;){
let r=e.indexOf('"',n),o=r<0?e.length:r,i=o+1;for(;i<e.length&&e[i]!=='"';)i+=e[i]==="\\"?2:1;t.push(e.slice(n,o),e.slice(
o,i+1)),n=i+1}return t}function qe(e,t,n){let r=0,o=e.indexOf(t);for(;o>=0&&r<=n;)r+=1,o=e.indexOf(t,o+1);return r}function tn(e){
let t=0,n=0;return q(e).forEach((r,o)=>{if(o%2!==1)for(let i of r)(i==="{"||i==="[")&&(n+=1),(i==="}"||i==="]")&&(n-=1),
n=Math.max(n,0),t=Math.max(t,n)}),t}function se(e){let t=`nesting of at most ${e}`;return new b("too_deep","$",t,"deeper")}var Ue=new Map(x.channels.map(e=>[e.id,e])),He=x.families.map(()=>new Map);for(let e of x.codes)He[e.family]?.set(e.code,
e);function Ke(e){return Ue.get(e)}var We=N("api_response"),Je=N("api_error"),Qe=N("stk_callback"),Ge=N("stk_query"),Ye=N(
"daraja_result"),ze=N("c2b_validation_reply");function N(e){let t=Ue.get(e)?.family,n=t===void 0?void 0:He[t];return r=>n?.
get(r)}var Ze={when:"never",confirmFirst:!0};var nn={when:"never",confirmFirst:!1};function k(e,t,n,r){let o=e==="succeeded"||e==="accepted",i=r?.retry??(o?nn:Ze);return{
family:n,code:t,known:r!==void 0,info:r,outcome:e,retry:i,canChargeAgainNow:e==="failed"&&!i.confirmFirst}}var A=class{constructor(t){this.source=t}};function T(e){return typeof e=="number"||e instanceof A}var rn=34,Xe=1e9;function $(e){
let t=e instanceof A?e.source:String(e),n=/^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(t);if(n===null)return;let[,r,o="",i="",
s="0"]=n,a=o+i,d=0,c=a.length;for(;a[d]==="0";)d+=1;if(d===c)return{negative:!1,digits:"",point:0};for(;a[c-1]==="0";)c-=
1;let p=Math.max(-Xe,Math.min(Number(s),Xe));return{negative:r==="-",digits:a.slice(d,c),point:o.length-d+p}}function F({
digits:e,point:t}){return Math.max(e.length-t,0)}function U(e){let{negative:t,digits:n,point:r}=e,o=F(e);if(Math.max(r,1)+
o>rn)return;let i=n.padEnd(r,"0").padStart(o+1,"0"),s=i.length-o,a=o>0?`${i.slice(0,s)}.${i.slice(s)}`:i;return t?`-${a}`:
a}function W(e){let t=Number(U(e));return Number.isSafeInteger(t)?t:void 0}function g(e,t,n){if(w(e))return e;throw I("wrong_type",e,t,n,"an object")}function w(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)&&!T(e)}function l(e){return e!=null}function I(e,t,n,r,o){let i=e==="wrong_type"&&t===void 0;return new b(
i?"missing":e,r===void 0?String(n):`${n}.${r}`,o,ae(t))}function ae(e){return e===void 0?"nothing":e===null?"null":e===""?
"empty text":typeof e=="string"?"text":typeof e=="boolean"?"a boolean":T(e)?"a number":Array.isArray(e)?"a list":w(e)?"a\
n object":"something else"}function m(e,t,n){return typeof e=="string"&&e!==""?e:de(e,t,n,"text or a whole number",!0)}function _(e,t,n){return l(e)&&
e!==""?m(e,t,n):void 0}function E(e,t,n){if(typeof e=="string")return e;if(l(e))return de(e,t,n,"text or a number",!1)}function J(e,t,n){
return typeof e=="string"?e:l(e)?typeof e=="boolean"?String(e):de(e,t,n,"a scalar value",!1):null}function de(e,t,n,r,o){
if(Number.isSafeInteger(e))return String(e);let i=T(e)?$(e):void 0,s=i!==void 0&&F(i)>0;if(i!==void 0&&!(o&&s)){let p=o||
Number.isInteger(e)?W(i):U(i);if(p!==void 0)return String(p)}throw I(i?o&&s?"not_integral":"out_of_range":e===""?"empty":
"wrong_type",e,t,n,r)}function Q(e,t){let n=m(e.errorCode,"$","errorCode"),r=_(e.requestId,"$","requestId"),o=E(e.errorMessage,"$","errorMessa\
ge"),i="of_api_error",s=Je(n),a=/^4\d\d/.test(n)?"rejected":"needs_review";return{channel:"api_error",...k(a,n,i,s),description:o,
requestId:r,ids:{},idempotencyKey:void 0,body:t}}function ce({OriginatorConversationID:e,OriginatorCoversationID:t},n){let r=l(e)&&!(n&&e==="");return l(t)&&!r?"Originat\
orCoversationID":"OriginatorConversationID"}function v(e,t,n){let r={};for(let o of n){let s=o==="OriginatorConversation\
ID"?ce(e,!0):o,a=_(e[s],t,s);a!==void 0&&(r[o]=a)}return r}function et(e){try{return _(e,"","")}catch(t){if(t instanceof
b)return;throw t}}function D(e,t){return`${e}=${t.replace(/[%&=]/g,encodeURIComponent)}`}function ue(e,t){return`${D("Co\
nversationID",e)}&${D("OriginatorConversationID",t)}`}function G({CheckoutRequestID:e,ConversationID:t,OriginatorConversationID:n}){
return e!==void 0?D("CheckoutRequestID",e):t!==void 0&&n!==void 0?ue(t,n):void 0}var on=["CheckoutRequestID","MerchantRequestID","ConversationID","OriginatorConversationID"];function Y(e,t){let n=m(e.ResponseCode,
"$","ResponseCode"),r=v(e,"$",on),i=l(e.ResponseDesc)&&!l(e.ResponseDescription)?"ResponseDesc":"ResponseDescription",s=E(
e[i],"$",i),a=e.CustomerMessage,d=E(a,"$","CustomerMessage"),c="of_api_response",p=We(n);return{channel:"api_response",...k(
n==="0"?"accepted":"rejected",n,c,p),description:s,customerMessage:d,ids:r,idempotencyKey:G(r),body:t}}var sn=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function rt(e,t){if(typeof e=="string"){if(!(e.length*3<=t||an(e,
t)))throw tt(t);if(!pe(e))throw nt();return e}if(!ArrayBuffer.isView(e))throw new b("wrong_type","$","text or bytes",ae(
e));if(!(e.byteLength<=t))throw tt(t);try{return sn.decode(e)}catch{throw nt()}}function pe(e){return e.isWellFormed()}function an(e,t){
return e.length<=t&&new TextEncoder().encode(e).length<=t}function tt(e){return new b("too_large","$",`at most ${e} byte\
s`,"more")}function nt(){return new b("not_utf8","$","UTF-8 text","other bytes")}var dn=Symbol();function ot(e,t){let n=new Map;return r(e,t);function r(o,i){if(typeof o!="object"||o===null||o instanceof
A)return o;let s=Array.isArray(o);if(!s&&Object.prototype.toString.call(o)!=="[object Object]")return dn;if(!(i>0))throw se(
t);let a=n.get(o);if(a&&a.room<=i)return a.copy;let d=s?[]:Object.create(null);n.set(o,{room:i,copy:d});for(let[c,p]of Object.
entries(o))d[c]=r(p,i-1);return d}}function it(e){try{let t=JSON.parse(e);if(!un(e))return dt(t)}catch{}throw new b("not_json","$","a JSON document","somet\
hing else")}function st(e){let n=q(e).map((o,i)=>i%2===1?o:o.replace(/[-\d][-+.\deE]*/g,'"\uD800$&"')),r=JSON.parse(n.join(
""),(o,i)=>typeof i=="string"&&i.startsWith("\uD800")?new A(i.slice(1)):i);return dt(r)}function at(e){for(let t=e.indexOf(
".");t>=0;t=e.indexOf(".",t+1)){if(!(e.charCodeAt(t+1)<=cn))continue;let n=e.slice(Math.max(t-16,0),t+18);if(/[\d.]{17}|\d\.\d+e/i.
test(n))return!0}for(let t=e.indexOf("-");t>=0;t=e.indexOf("-",t+1))if((e.charCodeAt(t-1)|32)===101)return!0;return!1}var cn=57;
function dt(e){for(let t in Object.prototype)return ot(e,1/0);return e}function un(e){if(!e.includes("\\u"))return!1;let t=e.
replace(/\\(?:u(d[89a-f]..)|.)/gi,(n,r)=>r===void 0?n:String.fromCharCode(parseInt(r,16)));return!pe(t)}function C(e,t,{maxBytes:n=1048576,maxDepth:r=64}={}){let o=t;try{let i=rt(t,n);o=i,Fe(i,Math.min(r,512));let s=it(i);if(!at(
i))try{return e(s,i)}catch(a){if(!(a instanceof b))throw a}return e(st(i),i)}catch(i){throw pn(i,o)}}function pn(e,t){return e instanceof b?Object.defineProperty(e,"body",{value:t}):e}function le(e,t){return C(fe,e,t)}function fe(e,t){let n=g(e,"$"),r=m(n.ResultCode,"$","ResultCode"),o=E(n.ResultDesc,"$","ResultDesc"),i="of_c2b_validati\
on_reply",s=ze(r);return{channel:"c2b_validation_reply",...k(r==="0"?"accepted":"rejected",r,i,s),description:o,ids:{},idempotencyKey:void 0,
body:t}}var j=class{constructor(t,n,r,o,i){if(this.index=void 0,this.names=[],this.values=[],this.path=[n,r,o],!l(t[r]))return;let s=g(
t[r],n,r)[o];if(Array.isArray(s))for(let a=0;a<s.length;a+=1)this.index=a,this.add(s[a],i);else if(w(s))this.add(s,i);else if(l(
s))throw I("wrong_type",s,this,void 0,"an object or a list")}add(t,n){let{Name:r,Key:o,Value:i}=g(t,this),s=n==="Key"?l(
o)||!l(r):l(o)&&!l(r);this.names.push(s?m(o,this,"Key"):m(r,this,"Name")),J(i,this,"Value"),this.values.push(i)}last(t,n){
for(let r=this.names.length-1;r>=0;r-=1)if(this.names[r]===t)return this.index!==void 0&&(this.index=r),n(this.values[r],
this,"Value")}get size(){return this.names.length}get(t){return this.last(t,J)}toJSON(){return this.names.map((t,n)=>[t,
J(this.values[n],this,"Value")])}[Symbol.iterator](){return this.toJSON().values()}toString(){let t=this.path.join(".");
return this.index===void 0?t:`${t}[${this.index}]`}};function me(e,t){return C(ye,e,t)}function ye(e,t){let n="$.Result",r=g(g(e,"$").Result,"$","Result"),o=m(r.ResultCode,n,"ResultCode"),i=r.ConversationID,
s=m(i,n,"ConversationID"),a=ce(r,!1),d=m(r[a],n,a),c=v(r,n,["TransactionID"]),p=E(r.ResultDesc,n,"ResultDesc"),f=new j(r,
n,"ResultParameters","ResultParameter","Key"),y=new j(r,n,"ReferenceData","ReferenceItem","Key"),O="of_daraja_result",R=Ye(
o);return{channel:"daraja_result",...k(o==="0"?"succeeded":"failed",o,O,R),description:p,ids:{ConversationID:s,OriginatorConversationID:d,
...c},idempotencyKey:ue(s,d),parameters:f,reference:y,body:t}}var ge=class{constructor(t){this.minor=t}get text(){return String(this.minor).padStart(3,"0").replace(/(..)$/,".$1").replace(
/\.?0*$/,"")}};function z(e,t,n){if(!l(e)||e==="")return;let r=ln(e);if(typeof r=="number")return new ge(r);throw I(r,e,
t,n,"an amount with at most two decimals")}function ln(e){if(typeof e=="number"&&e>=0){let o=e*100+0;if(Number.isInteger(
e)&&Number.isSafeInteger(o))return o}if(typeof e=="string"&&!/^\d+(?:\.\d+)?$/.test(e))return"bad_amount";let n=T(e)||typeof e==
"string"?$(e):void 0;if(n===void 0)return"wrong_type";if(n.negative||F(n)>2)return"bad_amount";let r={...n,point:n.point+
2};return W(r)??"out_of_range"}var fn=146097*86400,ct=3*3600,he=class{constructor(t){let n=Math.floor(t/1e6),r=t-n*1e6;this.year=Math.floor(n/1e4),this.
month=Math.floor(n/100)%100,this.day=n%100,this.hour=Math.floor(r/1e4),this.minute=Math.floor(r/100)%100,this.second=r%100}get iso(){
return new Date((this.unixSeconds+ct)*1e3).toISOString().replace(".000Z","+03:00")}get unixSeconds(){let{year:t,month:n,
day:r,hour:o,minute:i,second:s}=this;return Date.UTC(t+400,n-1,r,o,i,s)/1e3-fn-ct}toJSON(){return this.iso}};function Z(e,t,n){
if(!l(e)||e==="")return;let r=mn(e);if(typeof r=="number"){let i=new he(r);if(yn(i))return i}throw I(r===void 0?"wrong_t\
ype":"bad_date",e,t,n,"a date of 14 digits")}function mn(e){if(Number.isSafeInteger(e)){let r=e;return r>=1e13&&r<1e14&&
r}let t=T(e)?$(e):void 0,n=t?U(t)??"":e;return typeof n=="string"?/^\d{14}$/.test(n)&&Number(n):void 0}function yn({year:e,
month:t,day:n,hour:r,minute:o,second:i}){return e>0&&t>0&&t<13&&n>0&&(n<29||n<=gn(e,t))&&r<24&&o<60&&i<60}function gn(e,t){
return new Date(Date.UTC(e+400,t,0)).getUTCDate()}function be(e,t){return C(Ce,e,t)}function Ce(e,t){let n="$.Body.stkCallback",r=g(g(e,"$").Body,"$","Body"),o=g(r.stkCallback,"$.Body","stkCallback"),i=m(
o.ResultCode,n,"ResultCode"),{CheckoutRequestID:s,MerchantRequestID:a}=o,d=m(s,n,"CheckoutRequestID"),c=m(a,n,"MerchantR\
equestID"),p=E(o.ResultDesc,n,"ResultDesc"),f=new j(o,n,"CallbackMetadata","Item","Name"),y=f.last("Amount",z),O=f.last(
"MpesaReceiptNumber",_),R=f.last("TransactionDate",Z),Ne=f.last("PhoneNumber",_),Yt="of_stk_callback",zt=Qe(i),$e=i==="0"?
"succeeded":"failed",L=k($e,i,Yt,zt);return{channel:"stk_callback",family:L.family,code:i,known:L.known,info:L.info,outcome:$e,
retry:L.retry,canChargeAgainNow:L.canChargeAgainNow,description:p,ids:O===void 0?{CheckoutRequestID:d,MerchantRequestID:c}:
{CheckoutRequestID:d,MerchantRequestID:c,MpesaReceiptNumber:O},idempotencyKey:D("CheckoutRequestID",d),amount:y,receipt:O,
date:R,phone:Ne,parameters:f,body:t}}function xe(e,t){return C(ke,e,t)}function ke(e,t){let n=g(e,"$"),r=m(n.ResultCode,"$","ResultCode"),o=n.CheckoutRequestID,i=m(o,"$","CheckoutRequestID"),
s=v(n,"$",["MerchantRequestID"]),a=E(n.ResultDesc,"$","ResultDesc"),d="of_stk_query",c=Ge(r),f=c!==void 0&&!c.retry.confirmFirst?
"failed":"needs_review";return{channel:"stk_query",...k(r==="0"?"succeeded":f,r,d,c),description:a,ids:{CheckoutRequestID:i,
...s},idempotencyKey:D("CheckoutRequestID",i),body:t}}function ut(e,t){return C(hn,e,t)}function hn(e,t){let n=g(e,"$");if(w(n.Body)&&w(n.Body.stkCallback))return Ce(n,t);if(w(n.Result))return ye(n,t);if(l(n.
errorCode))return Q(n,t);if(l(n.TransID)){let o="parseC2bValidation or parseC2bConfirmation, chosen by the URL",i=n.TransID;
throw I("ambiguous_channel",i,"$","TransID",o)}if(l(n.ResponseCode)&&l(n.ResultCode))return ke(n,t);if(l(n.ResponseCode))
return Y(n,t);if(l(n.ResultCode))return fe(n,t);throw I("unknown_shape",n,"$",void 0,"a known callback or answer")}function X(e,t){return C(bn,e,t)}function bn(e,t){let n=g(e,"$");return l(n.errorCode)?Q(n,t):Y(n,t)}function we(e,t){return C(Cn,e,t)}function Cn(e,t){let n=xn(e),r=Object.fromEntries([...pt,"OriginatorCoversationID"].map(i=>[i,et(n[i])])),o=v(r,"$",pt);
return{channel:"timeout",...k("timed_out",void 0),description:void 0,ids:o,idempotencyKey:G(o),body:t}}var pt=["Checkout\
RequestID","MerchantRequestID","ConversationID","OriginatorConversationID","TransactionID"];function xn(e){if(!w(e))return{};
let{Result:t,Body:n}=e;return w(t)?t:w(n)&&w(n.stkCallback)?n.stkCallback:e}function ee(e,t,n,r){let o=g(n,"$"),i=m(o.TransID,"$","TransID"),s=v(o,"$",["BillRefNumber","BusinessShortCode"]),a=z(o.
TransAmount,"$","TransAmount"),d=Z(o.TransTime,"$","TransTime"),c=_(o.MSISDN,"$","MSISDN");return{channel:e,...k(t,void 0),
description:void 0,ids:{TransID:i,...s},idempotencyKey:D("TransID",i),amount:a,receipt:t==="succeeded"?i:void 0,date:d,phone:c,
body:r}}function Ee(e,t){return C(kn,e,t)}function kn(e,t){return ee("c2b_validation","pending",e,t)}function Ie(e,t){return C(wn,e,t)}function wn(e,t){return ee("c2b_confirmation","succeeded",e,t)}var En=["accepted","pending","timed_out","needs_review","succeeded","failed","rejected"];function In(e){return Object.hasOwn(ft,e)}function lt(e,t){let n=In(e)?ft[e][En.indexOf(t)]:void 0;if(n===void 0)throw new RangeError("no such status or outcome");
return n}var ft={pending:["pending","pending","timed_out","needs_review","succeeded","failed","rejected"],timed_out:["ti\
=======
"use strict";(()=>{function u(e,n,...t){let r=document.createElement(e);return n!==""&&(r.className=n),r.append(...t),r}function h(e,n){let t=document.
getElementById(e);if(t instanceof n)return t;throw new Error(`the page has no #${e}`)}var Xn=2e3;function qe(){for(let e of document.querySelectorAll(".messages p")){let n=e.matches("[lang=sw]")?"in Kiswahi\
li":"in English";e.before(V(e.textContent,n))}}function V(e,n){let t=u("span","unseen",` ${n}`),r=u("button","copy","Cop\
y",t);return r.type="button",r.addEventListener("click",async()=>{Fe(r,await et(e)?"Copied":"Not copied: select it"),setTimeout(
()=>Fe(r,"Copy"),Xn)}),r}function Fe(e,n){e.firstChild?.replaceWith(n),h("said",HTMLElement).textContent=n==="Copy"?"":n}
async function et(e){try{return await navigator.clipboard.writeText(e),!0}catch{return nt(e)}}function nt(e){let n=document.
activeElement,t=u("textarea","unseen",e);document.body.append(t),t.select();let r=document.execCommand("copy");return t.
remove(),n instanceof HTMLElement&&n.focus(),r}var x=JSON.parse(document.getElementById("catalogue")?.textContent??'{"families":[],"channels":[],"codes":[]}');var b=class extends Error{name="ParseError";constructor(n,t,r,o){super(`expected ${r} at ${t}, found ${o}`),this.kind=n,
this.path=t,this.expected=r,this.found=o}};function He(e,n){if(!(Ue(e,"{",n)+Ue(e,"[",n)<=n)&&!(tt(e)<=n))throw se(n)}function F(e){let n=[];for(let t=0;t<e.length;){
let r=e.indexOf('"',t),o=r<0?e.length:r,i=o+1;for(;i<e.length&&e[i]!=='"';)i+=e[i]==="\\"?2:1;n.push(e.slice(t,o),e.slice(
o,i+1)),t=i+1}return n}function Ue(e,n,t){let r=0,o=e.indexOf(n);for(;o>=0&&r<=t;)r+=1,o=e.indexOf(n,o+1);return r}function tt(e){
let n=0,t=0;return F(e).forEach((r,o)=>{if(o%2!==1)for(let i of r)(i==="{"||i==="[")&&(t+=1),(i==="}"||i==="]")&&(t-=1),
t=Math.max(t,0),n=Math.max(n,t)}),n}function se(e){let n=`nesting of at most ${e}`;return new b("too_deep","$",n,"deeper")}var Ke=new Map(x.channels.map(e=>[e.id,e])),We=x.families.map(()=>new Map);for(let e of x.codes)We[e.family]?.set(e.code,
e);function Je(e){return Ke.get(e)}var Qe=N("api_response"),Ge=N("api_error"),Ye=N("stk_callback"),ze=N("stk_query"),Ze=N(
"daraja_result"),Xe=N("c2b_validation_reply");function N(e){let n=Ke.get(e)?.family,t=n===void 0?void 0:We[n];return r=>t?.
get(r)}var en={when:"never",confirmFirst:!0};var rt={when:"never",confirmFirst:!1};function k(e,n,t,r){let o=e==="succeeded"||e==="accepted",i=r?.retry??(o?rt:en);return{
family:t,code:n,known:r!==void 0,info:r,outcome:e,retry:i,canChargeAgainNow:e==="failed"&&!i.confirmFirst}}var A=class{constructor(n){this.source=n}};function T(e){return typeof e=="number"||e instanceof A}var ot=34,nn=1e9;function $(e){
let n=e instanceof A?e.source:String(e),t=/^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(n);if(t===null)return;let[,r,o="",i="",
s="0"]=t,a=o+i,d=0,c=a.length;for(;a[d]==="0";)d+=1;if(d===c)return{negative:!1,digits:"",point:0};for(;a[c-1]==="0";)c-=
1;let p=Math.max(-nn,Math.min(Number(s),nn));return{negative:r==="-",digits:a.slice(d,c),point:o.length-d+p}}function q({
digits:e,point:n}){return Math.max(e.length-n,0)}function U(e){let{negative:n,digits:t,point:r}=e,o=q(e);if(Math.max(r,1)+
o>ot)return;let i=t.padEnd(r,"0").padStart(o+1,"0"),s=i.length-o,a=o>0?`${i.slice(0,s)}.${i.slice(s)}`:i;return n?`-${a}`:
a}function W(e){let n=Number(U(e));return Number.isSafeInteger(n)?n:void 0}function g(e,n,t){if(w(e))return e;throw I("wrong_type",e,n,t,"an object")}function w(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)&&!T(e)}function l(e){return e!=null}function I(e,n,t,r,o){let i=e==="wrong_type"&&n===void 0;return new b(
i?"missing":e,r===void 0?String(t):`${t}.${r}`,o,ae(n))}function ae(e){return e===void 0?"nothing":e===null?"null":e===""?
"empty text":typeof e=="string"?"text":typeof e=="boolean"?"a boolean":T(e)?"a number":Array.isArray(e)?"a list":w(e)?"a\
n object":"something else"}function m(e,n,t){return typeof e=="string"&&e!==""?e:de(e,n,t,"text or a whole number",!0)}function _(e,n,t){return l(e)&&
e!==""?m(e,n,t):void 0}function E(e,n,t){if(typeof e=="string")return e;if(l(e))return de(e,n,t,"text or a number",!1)}function J(e,n,t){
return typeof e=="string"?e:l(e)?typeof e=="boolean"?String(e):de(e,n,t,"a scalar value",!1):null}function de(e,n,t,r,o){
if(Number.isSafeInteger(e))return String(e);let i=T(e)?$(e):void 0,s=i!==void 0&&q(i)>0;if(i!==void 0&&!(o&&s)){let p=o||
Number.isInteger(e)?W(i):U(i);if(p!==void 0)return String(p)}throw I(i?o&&s?"not_integral":"out_of_range":e===""?"empty":
"wrong_type",e,n,t,r)}function Q(e,n){let t=m(e.errorCode,"$","errorCode"),r=_(e.requestId,"$","requestId"),o=E(e.errorMessage,"$","errorMessa\
ge"),i="of_api_error",s=Ge(t),a=/^4\d\d/.test(t)?"rejected":"needs_review";return{channel:"api_error",...k(a,t,i,s),description:o,
requestId:r,ids:{},idempotencyKey:void 0,body:n}}function ce({OriginatorConversationID:e,OriginatorCoversationID:n},t){let r=l(e)&&!(t&&e==="");return l(n)&&!r?"Originat\
orCoversationID":"OriginatorConversationID"}function v(e,n,t){let r={};for(let o of t){let s=o==="OriginatorConversation\
ID"?ce(e,!0):o,a=_(e[s],n,s);a!==void 0&&(r[o]=a)}return r}function tn(e){try{return _(e,"","")}catch(n){if(n instanceof
b)return;throw n}}function D(e,n){return`${e}=${n.replace(/[%&=]/g,encodeURIComponent)}`}function ue(e,n){return`${D("Co\
nversationID",e)}&${D("OriginatorConversationID",n)}`}function G({CheckoutRequestID:e,ConversationID:n,OriginatorConversationID:t}){
return e!==void 0?D("CheckoutRequestID",e):n!==void 0&&t!==void 0?ue(n,t):void 0}var it=["CheckoutRequestID","MerchantRequestID","ConversationID","OriginatorConversationID"];function Y(e,n){let t=m(e.ResponseCode,
"$","ResponseCode"),r=v(e,"$",it),i=l(e.ResponseDesc)&&!l(e.ResponseDescription)?"ResponseDesc":"ResponseDescription",s=E(
e[i],"$",i),a=e.CustomerMessage,d=E(a,"$","CustomerMessage"),c="of_api_response",p=Qe(t);return{channel:"api_response",...k(
t==="0"?"accepted":"rejected",t,c,p),description:s,customerMessage:d,ids:r,idempotencyKey:G(r),body:n}}var st=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function sn(e,n){if(typeof e=="string"){if(!(e.length*3<=n||at(e,
n)))throw rn(n);if(!pe(e))throw on();return e}if(!ArrayBuffer.isView(e))throw new b("wrong_type","$","text or bytes",ae(
e));if(!(e.byteLength<=n))throw rn(n);try{return st.decode(e)}catch{throw on()}}function pe(e){return e.isWellFormed()}function at(e,n){
return e.length<=n&&new TextEncoder().encode(e).length<=n}function rn(e){return new b("too_large","$",`at most ${e} byte\
s`,"more")}function on(){return new b("not_utf8","$","UTF-8 text","other bytes")}var dt=Symbol();function an(e,n){let t=new Map;return r(e,n);function r(o,i){if(typeof o!="object"||o===null||o instanceof
A)return o;let s=Array.isArray(o);if(!s&&Object.prototype.toString.call(o)!=="[object Object]")return dt;if(!(i>0))throw se(
n);let a=t.get(o);if(a&&a.room<=i)return a.copy;let d=s?[]:Object.create(null);t.set(o,{room:i,copy:d});for(let[c,p]of Object.
entries(o))d[c]=r(p,i-1);return d}}function dn(e){try{let n=JSON.parse(e);if(!ut(e))return pn(n)}catch{}throw new b("not_json","$","a JSON document","somet\
hing else")}function cn(e){let t=F(e).map((o,i)=>i%2===1?o:o.replace(/[-\d][-+.\deE]*/g,'"\uD800$&"')),r=JSON.parse(t.join(
""),(o,i)=>typeof i=="string"&&i.startsWith("\uD800")?new A(i.slice(1)):i);return pn(r)}function un(e){for(let n=e.indexOf(
".");n>=0;n=e.indexOf(".",n+1)){if(!(e.charCodeAt(n+1)<=ct))continue;let t=e.slice(Math.max(n-16,0),n+18);if(/[\d.]{17}|\d\.\d+e/i.
test(t))return!0}for(let n=e.indexOf("-");n>=0;n=e.indexOf("-",n+1))if((e.charCodeAt(n-1)|32)===101)return!0;return!1}var ct=57;
function pn(e){for(let n in Object.prototype)return an(e,1/0);return e}function ut(e){if(!e.includes("\\u"))return!1;let n=e.
replace(/\\(?:u(d[89a-f]..)|.)/gi,(t,r)=>r===void 0?t:String.fromCharCode(parseInt(r,16)));return!pe(n)}function C(e,n,{maxBytes:t=1048576,maxDepth:r=64}={}){let o=n;try{let i=sn(n,t);o=i,He(i,Math.min(r,512));let s=dn(i);if(!un(
i))try{return e(s,i)}catch(a){if(!(a instanceof b))throw a}return e(cn(i),i)}catch(i){throw pt(i,o)}}function pt(e,n){return e instanceof b?Object.defineProperty(e,"body",{value:n}):e}function le(e,n){return C(fe,e,n)}function fe(e,n){let t=g(e,"$"),r=m(t.ResultCode,"$","ResultCode"),o=E(t.ResultDesc,"$","ResultDesc"),i="of_c2b_validati\
on_reply",s=Xe(r);return{channel:"c2b_validation_reply",...k(r==="0"?"accepted":"rejected",r,i,s),description:o,ids:{},idempotencyKey:void 0,
body:n}}var j=class{constructor(n,t,r,o,i){if(this.index=void 0,this.names=[],this.values=[],this.path=[t,r,o],!l(n[r]))return;let s=g(
n[r],t,r)[o];if(Array.isArray(s))for(let a=0;a<s.length;a+=1)this.index=a,this.add(s[a],i);else if(w(s))this.add(s,i);else if(l(
s))throw I("wrong_type",s,this,void 0,"an object or a list")}add(n,t){let{Name:r,Key:o,Value:i}=g(n,this),s=t==="Key"?l(
o)||!l(r):l(o)&&!l(r);this.names.push(s?m(o,this,"Key"):m(r,this,"Name")),J(i,this,"Value"),this.values.push(i)}last(n,t){
for(let r=this.names.length-1;r>=0;r-=1)if(this.names[r]===n)return this.index!==void 0&&(this.index=r),t(this.values[r],
this,"Value")}get size(){return this.names.length}get(n){return this.last(n,J)}toJSON(){return this.names.map((n,t)=>[n,
J(this.values[t],this,"Value")])}[Symbol.iterator](){return this.toJSON().values()}toString(){let n=this.path.join(".");
return this.index===void 0?n:`${n}[${this.index}]`}};function me(e,n){return C(ye,e,n)}function ye(e,n){let t="$.Result",r=g(g(e,"$").Result,"$","Result"),o=m(r.ResultCode,t,"ResultCode"),i=r.ConversationID,
s=m(i,t,"ConversationID"),a=ce(r,!1),d=m(r[a],t,a),c=v(r,t,["TransactionID"]),p=E(r.ResultDesc,t,"ResultDesc"),f=new j(r,
t,"ResultParameters","ResultParameter","Key"),y=new j(r,t,"ReferenceData","ReferenceItem","Key"),O="of_daraja_result",R=Ze(
o);return{channel:"daraja_result",...k(o==="0"?"succeeded":"failed",o,O,R),description:p,ids:{ConversationID:s,OriginatorConversationID:d,
...c},idempotencyKey:ue(s,d),parameters:f,reference:y,body:n}}var ge=class{constructor(n){this.minor=n}get text(){return String(this.minor).padStart(3,"0").replace(/(..)$/,".$1").replace(
/\.?0*$/,"")}};function z(e,n,t){if(!l(e)||e==="")return;let r=lt(e);if(typeof r=="number")return new ge(r);throw I(r,e,
n,t,"an amount with at most two decimals")}function lt(e){if(typeof e=="number"&&e>=0){let o=e*100+0;if(Number.isInteger(
e)&&Number.isSafeInteger(o))return o}if(typeof e=="string"&&!/^\d+(?:\.\d+)?$/.test(e))return"bad_amount";let t=T(e)||typeof e==
"string"?$(e):void 0;if(t===void 0)return"wrong_type";if(t.negative||q(t)>2)return"bad_amount";let r={...t,point:t.point+
2};return W(r)??"out_of_range"}var ft=146097*86400,ln=3*3600,he=class{constructor(n){let t=Math.floor(n/1e6),r=n-t*1e6;this.year=Math.floor(t/1e4),this.
month=Math.floor(t/100)%100,this.day=t%100,this.hour=Math.floor(r/1e4),this.minute=Math.floor(r/100)%100,this.second=r%100}get iso(){
return new Date((this.unixSeconds+ln)*1e3).toISOString().replace(".000Z","+03:00")}get unixSeconds(){let{year:n,month:t,
day:r,hour:o,minute:i,second:s}=this;return Date.UTC(n+400,t-1,r,o,i,s)/1e3-ft-ln}toJSON(){return this.iso}};function Z(e,n,t){
if(!l(e)||e==="")return;let r=mt(e);if(typeof r=="number"){let i=new he(r);if(yt(i))return i}throw I(r===void 0?"wrong_t\
ype":"bad_date",e,n,t,"a date of 14 digits")}function mt(e){if(Number.isSafeInteger(e)){let r=e;return r>=1e13&&r<1e14&&
r}let n=T(e)?$(e):void 0,t=n?U(n)??"":e;return typeof t=="string"?/^\d{14}$/.test(t)&&Number(t):void 0}function yt({year:e,
month:n,day:t,hour:r,minute:o,second:i}){return e>0&&n>0&&n<13&&t>0&&(t<29||t<=gt(e,n))&&r<24&&o<60&&i<60}function gt(e,n){
return new Date(Date.UTC(e+400,n,0)).getUTCDate()}function be(e,n){return C(Ce,e,n)}function Ce(e,n){let t="$.Body.stkCallback",r=g(g(e,"$").Body,"$","Body"),o=g(r.stkCallback,"$.Body","stkCallback"),i=m(
o.ResultCode,t,"ResultCode"),{CheckoutRequestID:s,MerchantRequestID:a}=o,d=m(s,t,"CheckoutRequestID"),c=m(a,t,"MerchantR\
equestID"),p=E(o.ResultDesc,t,"ResultDesc"),f=new j(o,t,"CallbackMetadata","Item","Name"),y=f.last("Amount",z),O=f.last(
"MpesaReceiptNumber",_),R=f.last("TransactionDate",Z),Le=f.last("PhoneNumber",_),zn="of_stk_callback",Zn=Ye(i),Ve=i==="0"?
"succeeded":"failed",L=k(Ve,i,zn,Zn);return{channel:"stk_callback",family:L.family,code:i,known:L.known,info:L.info,outcome:Ve,
retry:L.retry,canChargeAgainNow:L.canChargeAgainNow,description:p,ids:O===void 0?{CheckoutRequestID:d,MerchantRequestID:c}:
{CheckoutRequestID:d,MerchantRequestID:c,MpesaReceiptNumber:O},idempotencyKey:D("CheckoutRequestID",d),amount:y,receipt:O,
date:R,phone:Le,parameters:f,body:n}}function xe(e,n){return C(ke,e,n)}function ke(e,n){let t=g(e,"$"),r=m(t.ResultCode,"$","ResultCode"),o=t.CheckoutRequestID,i=m(o,"$","CheckoutRequestID"),
s=v(t,"$",["MerchantRequestID"]),a=E(t.ResultDesc,"$","ResultDesc"),d="of_stk_query",c=ze(r),f=c!==void 0&&!c.retry.confirmFirst?
"failed":"needs_review";return{channel:"stk_query",...k(r==="0"?"succeeded":f,r,d,c),description:a,ids:{CheckoutRequestID:i,
...s},idempotencyKey:D("CheckoutRequestID",i),body:n}}function fn(e,n){return C(ht,e,n)}function ht(e,n){let t=g(e,"$");if(w(t.Body)&&w(t.Body.stkCallback))return Ce(t,n);if(w(t.Result))return ye(t,n);if(l(t.
errorCode))return Q(t,n);if(l(t.TransID)){let o="parseC2bValidation or parseC2bConfirmation, chosen by the URL",i=t.TransID;
throw I("ambiguous_channel",i,"$","TransID",o)}if(l(t.ResponseCode)&&l(t.ResultCode))return ke(t,n);if(l(t.ResponseCode))
return Y(t,n);if(l(t.ResultCode))return fe(t,n);throw I("unknown_shape",t,"$",void 0,"a known callback or answer")}function X(e,n){return C(bt,e,n)}function bt(e,n){let t=g(e,"$");return l(t.errorCode)?Q(t,n):Y(t,n)}function we(e,n){return C(Ct,e,n)}function Ct(e,n){let t=xt(e),r=Object.fromEntries([...mn,"OriginatorCoversationID"].map(i=>[i,tn(t[i])])),o=v(r,"$",mn);
return{channel:"timeout",...k("timed_out",void 0),description:void 0,ids:o,idempotencyKey:G(o),body:n}}var mn=["Checkout\
RequestID","MerchantRequestID","ConversationID","OriginatorConversationID","TransactionID"];function xt(e){if(!w(e))return{};
let{Result:n,Body:t}=e;return w(n)?n:w(t)&&w(t.stkCallback)?t.stkCallback:e}function ee(e,n,t,r){let o=g(t,"$"),i=m(o.TransID,"$","TransID"),s=v(o,"$",["BillRefNumber","BusinessShortCode"]),a=z(o.
TransAmount,"$","TransAmount"),d=Z(o.TransTime,"$","TransTime"),c=_(o.MSISDN,"$","MSISDN");return{channel:e,...k(n,void 0),
description:void 0,ids:{TransID:i,...s},idempotencyKey:D("TransID",i),amount:a,receipt:n==="succeeded"?i:void 0,date:d,phone:c,
body:r}}function Ee(e,n){return C(kt,e,n)}function kt(e,n){return ee("c2b_validation","pending",e,n)}function Ie(e,n){return C(wt,e,n)}function wt(e,n){return ee("c2b_confirmation","succeeded",e,n)}var Et=["accepted","pending","timed_out","needs_review","succeeded","failed","rejected"];function It(e){return Object.hasOwn(gn,e)}function yn(e,n){let t=It(e)?gn[e][Et.indexOf(n)]:void 0;if(t===void 0)throw new RangeError("no such status or outcome");
return t}var gn={pending:["pending","pending","timed_out","needs_review","succeeded","failed","rejected"],timed_out:["ti\
>>>>>>> page
med_out","timed_out","timed_out","needs_review","succeeded","failed","rejected"],needs_review:["needs_review","needs_rev\
iew","needs_review","needs_review","succeeded","failed","rejected"],succeeded:["succeeded","succeeded","succeeded","succ\
eeded","succeeded","disputed","disputed"],failed:["failed","failed","failed","failed","disputed","failed","disputed"],rejected:[
"rejected","rejected","rejected","rejected","disputed","disputed","rejected"],disputed:["disputed","disputed","disputed",
<<<<<<< HEAD
"disputed","disputed","disputed","disputed"]};var On={api_response:X,api_error:X,stk_callback:be,stk_query:xe,daraja_result:me,timeout:we,c2b_validation:Ee,c2b_confirmation:Ie,
c2b_validation_reply:le};function Oe(e,t){try{let n=t===void 0?ut:On[t];return Rn(n(e))}catch(n){if(n instanceof b)return n;
throw n}}function Rn(e){let t=Ke(e.channel);if(t===void 0)return{kind:"unknown_shape",path:"$",expected:`a channel of th\
e catalogue, which has no ${e.channel}`,found:"that"};let n=t.family!==void 0&&e.code!==void 0;return{event:e,channel:t,
family:n?x.families[t.family]:void 0,known:e.info,status:lt("pending",e.outcome)}}var _n=50;function yt(e,t){let n=Oe(e,t);if(mt(n))for(let r of Sn(e).slice(0,_n)){let o=Oe(r,t);if(!mt(o)&&!(t===void 0&&
vn(o)))return{result:o,isPart:!0}}return{result:n,isPart:!1}}function mt(e){return"kind"in e&&(e.kind==="not_json"||e.kind===
"unknown_shape"||e.path==="$")}function vn(e){return"event"in e&&e.event.channel==="c2b_validation_reply"}function Sn(e){
let t=[],n=[],r=0;return q(e).forEach((o,i)=>{if(i%2===1)o.includes("{")&&t.push([r,Tn(o)]);else for(let s=0;s<o.length;s+=
1){if(o[s]==="{"&&n.push(r+s),o[s]!=="}")continue;let a=n.pop(),d=r+s+1;a!==void 0&&t.push([a,e.slice(a,d)])}r+=o.length}),
t.sort(([o],[i])=>o-i).map(([,o])=>o)}function Tn(e){try{return String(JSON.parse(e))}catch{return e}}function gt(e){try{
JSON.parse(e);return}catch(t){return t instanceof Error?t.message:void 0}}function M({family:e,code:t}){return`${x.families[e]?.id}/${t}`}function ht(e){let t=document.getElementById(M(e)),n=r=>t?.
querySelector(r)?.textContent??"";return{title:n(".title"),meaning:n(".meaning"),action:n(".action"),retry:n(".retry")}}var bt={accepted:{word:"Accepted",sentence:"Accepted for processing, which is never a payment: the result comes later.",
=======
"disputed","disputed","disputed","disputed"]};var Ot={api_response:X,api_error:X,stk_callback:be,stk_query:xe,daraja_result:me,timeout:we,c2b_validation:Ee,c2b_confirmation:Ie,
c2b_validation_reply:le};function Oe(e,n){try{let t=n===void 0?fn:Ot[n];return Rt(t(e))}catch(t){if(t instanceof b)return t;
throw t}}function Rt(e){let n=Je(e.channel);if(n===void 0)return{kind:"unknown_shape",path:"$",expected:`a channel of th\
e catalogue, which has no ${e.channel}`,found:"that"};let t=n.family!==void 0&&e.code!==void 0;return{event:e,channel:n,
family:t?x.families[n.family]:void 0,known:e.info,status:yn("pending",e.outcome)}}var _t=50;function bn(e,n){let t=Oe(e,n);if(hn(t))for(let r of St(e).slice(0,_t)){let o=Oe(r,n);if(!hn(o)&&!(n===void 0&&
vt(o)))return{result:o,isPart:!0}}return{result:t,isPart:!1}}function hn(e){return"kind"in e&&(e.kind==="not_json"||e.kind===
"unknown_shape"||e.path==="$")}function vt(e){return"event"in e&&e.event.channel==="c2b_validation_reply"}function St(e){
let n=[],t=[],r=0;return F(e).forEach((o,i)=>{if(i%2===1)o.includes("{")&&n.push([r,Tt(o)]);else for(let s=0;s<o.length;s+=
1){if(o[s]==="{"&&t.push(r+s),o[s]!=="}")continue;let a=t.pop(),d=r+s+1;a!==void 0&&n.push([a,e.slice(a,d)])}r+=o.length}),
n.sort(([o],[i])=>o-i).map(([,o])=>o)}function Tt(e){try{return String(JSON.parse(e))}catch{return e}}function Cn(e){try{
JSON.parse(e);return}catch(n){let t=String(n),r=/line (\d+) column (\d+)/.exec(t);if(r!==null)return`line ${r[1]}, colum\
n ${r[2]}`;let o=/position (\d+)/.exec(t)?.[1];if(o===void 0)return;let i=e.slice(0,Number(o)).split(`
`);return`line ${i.length}, column ${(i.at(-1)?.length??0)+1}`}}function M({family:e,code:n}){return`${x.families[e]?.id}/${n}`}function ne(e){let n=document.getElementById(M(e)),t=r=>n?.
querySelector(r)?.textContent??"";return{name:t(".name"),title:t(".title"),meaning:t(".meaning"),action:t(".action"),retry:t(
".retry")}}var xn={accepted:{word:"Accepted",sentence:"Accepted for processing, which is never a payment: the result comes later.",
>>>>>>> page
look:"confirm"},pending:{word:"Pending",sentence:"Nothing final is known yet.",look:"confirm"},timed_out:{word:"Timed ou\
t",sentence:"No result came in time. It may still come, and then it decides.",look:"confirm"},needs_review:{word:"Needs \
review",sentence:"This answer proves nothing: confirm the payment's state.",look:"confirm"},succeeded:{word:"Succeeded",
sentence:"The operation was done.",look:"done"},failed:{word:"Failed",sentence:"The operation was not done.",look:"unpai\
<<<<<<< HEAD
d"},rejected:{word:"Rejected",sentence:"The request was refused.",look:"unpaid"}};function Ct({event:e,family:t,known:n,status:r},o){let{ids:i}=e;return{channel:e.channel,family:t?.id,code:e.code,known:t&&
e.known,name:n?.name,outcome:e.outcome,title:o?.title,meaning:o?.meaning,action:o?.action,description:e.description,retry:Dn(
e.retry),ids:Object.keys(i).length>0?i:void 0,parameters:"parameters"in e?e.parameters:void 0,reference:"reference"in e?
e.reference:void 0,key:e.idempotencyKey,...An(e),request_id:"requestId"in e?e.requestId:void 0,customer_message:"custome\
rMessage"in e?e.customerMessage:void 0,can_charge_again_now:e.canChargeAgainNow,status:r}}function xt(e){let{kind:t,path:n}=e;
return{error:{kind:t,path:n,message:Re(e)}}}function Re({path:e,expected:t,found:n}){return`expected ${t} at ${e}, found\
 ${n}`}function Dn(e){let{when:t,delaySeconds:n,backoff:r,maxAttempts:o,confirmFirst:i}=e;return{when:t,delay_seconds:n,
backoff:r,max_attempts:o,confirm_first:i}}function An(e){if(!("amount"in e))return{};let{amount:t,receipt:n,date:r,phone:o}=e;
return{amount:t&&{text:t.text,minor:t.minor},receipt:n,date:r?.iso,unix:r?.unixSeconds,phone:o}}var kt=2e3,Pn=200;function Et(e){let{event:t,channel:n,known:r}=e,{word:o,sentence:i,look:s}=bt[t.outcome],a=r&&ht(r),d=u(
"h3","",_e(o,s),` ${n.title}`),c=t.canChargeAgainNow?["A new charge is safe now.","done"]:t.retry.confirmFirst?["Confirm\
 before charging again.","confirm"]:void 0,p=u("p","",i);return c&&p.append(" ",_e(c[0]??"",c[1]??"")),{elements:[d,p,...Mn(
e,a),...Bn(e,a),...Nn(e),...wt("Parameters","parameters"in t&&t.parameters),...wt("Reference data","reference"in t&&t.reference),
Ot(()=>Ct(e,a))],said:[n.title,o,t.code,a?.title,c?.[0]].filter(f=>f!==void 0).join(", ")}}function It(e,t){let{kind:n,path:r}=e,
o=`Cannot be read: ${jn[n]??Re(e)}.`,i=n==="not_json"?gt(t):r;return{elements:[u("h3","",_e("Unreadable","confirm")),u("\
p","",o),...i?[u("p","",u("code","",i))]:[],u("p","","That says nothing of the payment, which is never failed by it: kee\
p the body, and have a person or a status query look at it."),Ot(()=>xt(e))],said:o}}var jn={ambiguous_channel:"a C2B va\
lidation and a C2B confirmation look the same; choose the channel above, by the URL that the body came to",not_json:"thi\
s is no JSON document"};function Mn({event:e,family:t,known:n},r){if(e.code===void 0)return[];let o=u("code","",B(e.code));
if(n&&r){let a=u("a","",o,` ${r.title}`);return a.href=`#${M(n)}`,[u("p","code",a,` ${t?.title}`),u("p","",r.meaning)]}let i=t?
`not among the codes of ${t.title}: `:"a code of no family.",s=u("p","code",o,` ${i}`);if(t){let a=u("a","","how to trea\
t an unknown code");a.href="#unknown",s.append(a,".")}return[s]}function Bn({event:e,status:t},n){let r=[["What to do",n?.
action],["Retry",n?.retry],["A pending payment becomes",t],["Daraja says",e.description],["To tell the customer","custom\
erMessage"in e?e.customerMessage:void 0],["Request","requestId"in e?e.requestId:void 0]];"amount"in e&&r.push(["Amount",
e.amount?.text],["Receipt",e.receipt],["Date",e.date?.iso],["Phone",e.phone]);let o=u("dl","");for(let[i,s]of r)s!==void 0&&
o.append(te(i,B(s)));return[o]}function Nn({event:e}){let t=Object.entries(e.ids).map(([r,o])=>te(r,u("code","",B(o??"")),
V(o??"",r)));if(t.length===0)return[];let n=e.idempotencyKey;if(n!==void 0){let r=V(n,"the idempotency key"),o=u("code",
"",B(n));t.push(te("Idempotency key",o,r))}return[u("h4","","Ids to store"),u("dl","ids",...t)]}function wt(e,t){let n=t?
[...t]:[];if(n.length===0)return[];let r=n.slice(0,Pn).map(([i,s])=>te(B(i),s===null?"no value":B(s))),o=n.length-r.length;
return[u("h4","",e),u("dl","",...r),...o>0?[u("p","",`\u2026 and ${o} more`)]:[]]}function Ot(e){let t=u("details","json",
u("summary","","As JSON")),n=()=>{let r=JSON.stringify(e(),void 0,2);t.append(u("pre","",B(r)),V(r,"the record"))};return t.
addEventListener("toggle",n,{once:!0}),t}function te(e,...t){let n=u("dd","",...t);return u("div","",u("dt","",e),n)}function _e(e,t){
return u("span",`mark ${t}`,e)}function B(e){return e.length<=kt?e:`${e.slice(0,kt)}\u2026 (${e.length} characters)`}function Rt(){if(x.channels.length===0)return;let e=h("decode-body",HTMLTextAreaElement),t=h("decode-channel",HTMLSelectElement),
n=h("decode-result",HTMLElement),r=h("decode-said",HTMLElement),o=()=>{let i=e.value,s=i.trim()==="";if(n.hidden=s,s){n.
replaceChildren(),r.textContent="";return}let a=x.channels.find(({id:y})=>y===t.value),{result:d,isPart:c}=yt(i,a?.id),p="\
event"in d?Et(d):It(d,i),f=u("p","note part","Read from the JSON in the text.");n.replaceChildren(...c?[f]:[],...p.elements),
r.textContent=p.said};e.addEventListener("input",o),t.addEventListener("change",o)}var ve,ne=()=>{};function Se(){return ne(),Object.fromEntries(new URLSearchParams(location.search))}function Te(){let e=location.
hash.slice(1);try{return document.getElementById(decodeURIComponent(e))}catch{return document.getElementById(e)}}function re(e,t=""){
let{hash:n}=location;ne=()=>{clearTimeout(ve),ne=()=>{};let r=Object.entries(e).filter(([,s])=>s),o=r.length>0?`?${new URLSearchParams(
r)}`:"",i=location.hash===n?t:location.hash;try{history.replaceState(null,"",location.pathname+o+i)}catch{}},clearTimeout(
ve),ve=setTimeout(()=>ne(),250)}var $n=["resultcode","responsecode","errorcode"];function _t(e){let t=new Map,n=o=>{let i=t.get(o)??t.size;return t.set(
o,i),i},r=e.map(({family:o,code:i,name:s,title:a,description:d})=>{let c=s.split("_").map(n),p=O=>[...new Set(Mt(O).map(
n))],f=[[p(a),10],[c,9],[p(d),3]],y=`${o}/${i}`.toLowerCase();return{code:i.toLowerCase(),identity:y,name:s,nameWords:c,
fields:f}});return{words:[...t.keys()],codes:r}}function vt(e){let t=Mt(e),n=t.filter(r=>!$n.includes(r));return n.length>
0?n:t}function St(e,t){let n=At(e,t);return Pt(e,r=>{let o=0;for(let[i,s]of t.entries()){let a=jt(r,s,n[i]??[]);if(a===0)
return 0;o+=a}return o&&o+Ln(r,n)})}function Tt(e,t){let n=At(e,t);return Pt(e,o=>{let i=0;for(let[s,a]of t.entries())i+=
jt(o,a,n[s]??[])||Vn(a,o);return i}).slice(0,4)}function De(e,t){if(e===t)return 10;let{length:n}=[...e],r=Dt.test(e);if(t.
startsWith(e)&&(n>=3||!r))return n>=3?8:4;let o=n<=3?0:n<=5?1:2;return o>0&&!r&&Math.abs(n-[...t].length)<=o&&Bt(e,t)<=o?
6:0}var Dt=/[0-9]/;function At(e,t){return t.map(n=>e.words.map(r=>De(n,r)))}function Pt(e,t){let n=e.codes.map(t);return[
...n.keys()].filter(o=>n[o]).sort((o,i)=>(n[i]??0)-(n[o]??0))}function jt(e,t,n){if(t===e.identity||t===e.code)return 1e4;
if(t===e.name)return 5e3;if([...t].length>=2&&e.code.startsWith(t))return 3e3;let r=0;for(let[o,i]of e.fields)for(let s of o)
r=Math.max(r,(n[s]??0)*i);return r}function Ln({nameWords:e},t){let n=e.filter(r=>t.some(o=>o[r]));return Math.floor(20*
n.length/e.length)}function Vn(e,{code:t}){let n=Math.max(1,Math.floor([...e].length/4));return Dt.test(e)&&Bt(e,t)<=n?100:
0}function Mt(e){return e.toLowerCase().split(/[^\p{Alphabetic}\p{N}._/-]+/u).map(n=>n.replace(/^[._/-]+|[._/-]+$/g,"")).
filter(n=>n!=="")}function Bt(e,t){let[n,r]=[[...e],[...t]],o=[],i=[...r.keys(),r.length];for(let[s,a]of n.entries()){let d=[
s+1];for(let[c,p]of r.entries()){let f=a===r[c-1]&&n[s-1]===p&&s>0,y=(O,R)=>O[R]??1/0;d.push(Math.min(y(i,c)+ +(a!==p),y(
i,c+1)+1,y(d,c)+1,f?y(o,c-1)+1:1/0))}[o,i]=[i,d]}return i[r.length]??0}var S=x.codes.map(e=>{let t=h(M(e),HTMLElement);return{code:e,element:t,home:t.parentElement??document.body}}),Ae=[...new Set(
S.map(({home:e})=>e))],Nt;function Pe(){return Nt??=_t(S.map(({code:{family:e,code:t,name:n},element:r})=>({family:x.families[e]?.
id??"",code:t,name:n,title:$t(r,".title"),description:$t(r,".meaning")}))),Nt}function oe({element:e}){return e.querySelector(
"a")??document.createElement("a")}function $t(e,t){return e.querySelector(t)?.textContent??""}var je=[...document.querySelectorAll(".tools [name]")];function Me(){return Object.fromEntries(je.map(({name:e,value:t})=>[
e,t]))}function H(e){for(let t of je)t.value=e[t.name]??"",t.value===""&&"selectedIndex"in t&&(t.selectedIndex=0)}function Lt(e){
for(let t of je)t.addEventListener("input",e)}function Vt({family:e,fault:t,retry:n},r){let o=r.retry==="confirm_first"?n.confirmFirst:t!==void 0&&r.retry===n.when;return(!r.
family||r.family===x.families[e]?.id)&&(!r.acts||r.acts===t)&&(!r.retry||o)}var qt="daraja-codes.slash";function Ft(e){let t=Un();document.addEventListener("keydown",n=>{if(!!(n.ctrlKey||n.metaKey||
n.altKey)||n.isComposing||n.defaultPrevented)return;(n.key==="/"?t.checked&&!Fn(n.target)&&K(e.query):qn(n.key,n.target,
e))&&n.preventDefault()})}function qn(e,t,n){let{query:r}=n,o=n.links(),i=t===r?-1:o.findIndex(s=>s===t);if(i<0&&t!==r)return!1;
switch(e){case"ArrowDown":return K(o[i+1]);case"ArrowUp":return K(i===0?r:o[i-1]);case"Escape":return n.clear(),K(r);case"\
Enter":return i<0&&o[0]?.click(),i<0&&K(o[0]);default:return!1}}function K(e){return e===void 0?!1:(e.focus({preventScroll:!0}),
(e.closest(".card")??e).scrollIntoView({block:"nearest"}),e instanceof HTMLInputElement&&e.select(),!0)}function Fn(e){return e instanceof
HTMLElement&&e.matches("input:not([type=checkbox]), textarea, select")}function Un(){let e=h("slash",HTMLInputElement);try{
e.checked=localStorage.getItem(qt)!=="off",e.addEventListener("change",()=>{localStorage.setItem(qt,e.checked?"on":"off")})}catch{}
return e}var Hn=100;function Ut(e,t){if(!("highlights"in CSS))return;let n=e.slice(0,Hn).flatMap(r=>Kn(r,t));CSS.highlights.set("\
found",new Highlight(...n))}function Kn(e,t){let n=[],r=e.id.toLowerCase();for(let o of e.querySelectorAll("h3 code, .ti\
=======
d"},rejected:{word:"Rejected",sentence:"The request was refused.",look:"unpaid"}};function kn({event:e,family:n,status:t},r){let{ids:o}=e;return{channel:e.channel,family:n?.id,code:e.code,known:n&&e.known,
name:r?.name,outcome:e.outcome,title:r?.title,meaning:r?.meaning,action:r?.action,description:e.description,retry:Dt(e.retry),
ids:Object.keys(o).length>0?o:void 0,parameters:"parameters"in e?e.parameters:void 0,reference:"reference"in e?e.reference:
void 0,key:e.idempotencyKey,...At(e),request_id:"requestId"in e?e.requestId:void 0,customer_message:"customerMessage"in e?
e.customerMessage:void 0,can_charge_again_now:e.canChargeAgainNow,status:t}}function wn(e){let{kind:n,path:t}=e;return{error:{
kind:n,path:t,message:Re(e)}}}function Re({path:e,expected:n,found:t}){return`expected ${n} at ${e}, found ${t}`}function Dt(e){
let{when:n,delaySeconds:t,backoff:r,maxAttempts:o,confirmFirst:i}=e;return{when:n,delay_seconds:t,backoff:r,max_attempts:o,
confirm_first:i}}function At(e){if(!("amount"in e))return{};let{amount:n,receipt:t,date:r,phone:o}=e;return{amount:n&&{text:n.
text,minor:n.minor},receipt:t,date:r?.iso,unix:r?.unixSeconds,phone:o}}var En=2e3,Pt=200;function On(e){let{event:n,channel:t,known:r}=e,{word:o,sentence:i,look:s}=xn[n.outcome],a=r&&ne(r),d=u(
"h3","",_e(o,s),` ${t.title}`),c=n.canChargeAgainNow?["A new charge is safe now.","done"]:n.retry.confirmFirst?["Confirm\
 before charging again.","confirm"]:void 0,p=u("p","",i);return c&&p.append(" ",_e(c[0]??"",c[1]??"")),{elements:[d,p,...Mt(
e,a),...Bt(e,a),...Nt(e),...In("Parameters","parameters"in n&&n.parameters),...In("Reference data","reference"in n&&n.reference),
_n(()=>kn(e,a))],said:[t.title,o,n.code,a?.title,c?.[0]].filter(f=>f!==void 0).join(", ")}}function Rn(e,n){let{kind:t,path:r}=e,
o=`Cannot be read: ${jt[t]??Re(e)}.`,i=n??(r==="$"?void 0:r),s=u("p","","Where: ",u("code","",i??""));return{elements:[u(
"h3","",_e("Unreadable","confirm")),u("p","",o),...i===void 0?[]:[s],u("p","","That says nothing of the payment, which i\
s never failed by it: keep the body, and have a person or a status query look at it."),_n(()=>wn(e))],said:o}}var jt={ambiguous_channel:"\
a C2B validation and a C2B confirmation look the same; choose the channel above, by the URL that the body came to",not_json:"\
this is no JSON document"};function Mt({event:e,family:n,known:t},r){if(e.code===void 0)return[];let o=u("code","",B(e.code));
if(t&&r){let a=u("a","",o,` ${r.title}`);return a.href=`#${M(t)}`,[u("p","code",a,` ${n?.title}`),u("p","",r.meaning)]}let i=n?
`not among the codes of ${n.title}: `:"a code of no family.",s=u("p","code",o,` ${i}`);if(n){let a=u("a","","how to trea\
t an unknown code");a.href="#unknown",s.append(a,".")}return[s]}function Bt({event:e,status:n},t){let r=[["What to do",t?.
action],["Retry",t?.retry],["A pending payment becomes",n],["Daraja says",e.description],["To tell the customer","custom\
erMessage"in e?e.customerMessage:void 0],["Request","requestId"in e?e.requestId:void 0]];"amount"in e&&r.push(["Amount",
e.amount?.text],["Receipt",e.receipt],["Date",e.date?.iso],["Phone",e.phone]);let o=u("dl","");for(let[i,s]of r)s!==void 0&&
o.append(te(i,B(s)));return[o]}function Nt({event:e}){let n=Object.entries(e.ids).map(([r,o])=>te(r,u("code","",B(o??"")),
V(o??"",r)));if(n.length===0)return[];let t=e.idempotencyKey;if(t!==void 0){let r=V(t,"the idempotency key"),o=u("code",
"",B(t));n.push(te("Idempotency key",o,r))}return[u("h4","","Ids to store"),u("dl","ids",...n)]}function In(e,n){let t=n?
[...n]:[];if(t.length===0)return[];let r=t.slice(0,Pt).map(([i,s])=>te(B(i),s===null?"no value":B(s))),o=t.length-r.length;
return[u("h4","",e),u("dl","",...r),...o>0?[u("p","",`\u2026 and ${o} more`)]:[]]}function _n(e){let n=u("details","json",
u("summary","","As JSON")),t=()=>{let r=JSON.stringify(e(),void 0,2);n.append(u("pre","",B(r)),V(r,"the record"))};return n.
addEventListener("toggle",t,{once:!0}),n}function te(e,...n){let t=u("dd","",...n);return u("div","",u("dt","",e),t)}function _e(e,n){
return u("span",`mark ${n}`,e)}function B(e){return e.length<=En?e:`${e.slice(0,En)}\u2026 (${e.length} characters)`}function vn(){if(x.channels.length===0)return;let e=h("decode-body",HTMLTextAreaElement),n=h("decode-channel",HTMLSelectElement),
t=h("decode-result",HTMLElement),r=h("decode-said",HTMLElement),o=()=>{let i=e.value,s=i.trim()==="";if(t.hidden=s,s){t.
replaceChildren(),r.textContent="";return}let a=x.channels.find(({id:y})=>y===n.value),{result:d,isPart:c}=bn(i,a?.id),p="\
event"in d?On(d):Rn(d,d.kind==="not_json"?Cn(i):void 0),f=u("p","note part","Read from the JSON in the text.");t.replaceChildren(
...c?[f]:[],...p.elements),r.textContent=p.said};e.addEventListener("input",o),n.addEventListener("change",o)}var ve,re=()=>{};function Se(){return re(),Object.fromEntries(new URLSearchParams(location.search))}function Te(){let e=location.
hash.slice(1);try{return document.getElementById(decodeURIComponent(e))}catch{return document.getElementById(e)}}function oe(e,n=""){
let{hash:t}=location;re=()=>{clearTimeout(ve),re=()=>{};let r=Object.entries(e).filter(([,s])=>s),o=r.length>0?`?${new URLSearchParams(
r)}`:"",i=location.hash===t?n:location.hash;try{history.replaceState(null,"",location.pathname+o+i)}catch{}},clearTimeout(
ve),ve=setTimeout(()=>re(),250)}var $t=["resultcode","responsecode","errorcode"];function Sn(e){let n=new Map,t=o=>{let i=n.get(o)??n.size;return n.set(
o,i),i},r=e.map(({family:o,code:i,name:s,title:a,description:d})=>{let c=s.split("_").map(t),p=O=>[...new Set(Nn(O).map(
t))],f=[[p(a),10],[c,9],[p(d),3]],y=`${o}/${i}`.toLowerCase();return{code:i.toLowerCase(),identity:y,name:s,nameWords:c,
fields:f}});return{words:[...n.keys()],codes:r}}function Tn(e){let n=Nn(e),t=n.filter(r=>!$t.includes(r));return t.length>
0?t:n}function Dn(e,n){let t=jn(e,n);return Mn(e,r=>{let o=0;for(let[i,s]of n.entries()){let a=Bn(r,s,t[i]??[]);if(a===0)
return 0;o+=a}return o&&o+Lt(r,t)})}function An(e,n){let t=jn(e,n);return Mn(e,o=>{let i=0;for(let[s,a]of n.entries())i+=
Bn(o,a,t[s]??[])||Vt(a,o);return i}).slice(0,4)}function De(e,n){if(e===n)return 10;let{length:t}=[...e],r=Pn.test(e);if(n.
startsWith(e)&&(t>=3||!r))return t>=3?8:4;let o=t<=3?0:t<=5?1:2;return o>0&&!r&&Math.abs(t-[...n].length)<=o&&$n(e,n)<=o?
6:0}var Pn=/[0-9]/;function jn(e,n){return n.map(t=>e.words.map(r=>De(t,r)))}function Mn(e,n){let t=e.codes.map(n);return[
...t.keys()].filter(o=>t[o]).sort((o,i)=>(t[i]??0)-(t[o]??0))}function Bn(e,n,t){if(n===e.identity||n===e.code)return 1e4;
if(n===e.name)return 5e3;if([...n].length>=2&&e.code.startsWith(n))return 3e3;let r=0;for(let[o,i]of e.fields)for(let s of o)
r=Math.max(r,(t[s]??0)*i);return r}function Lt({nameWords:e},n){let t=e.filter(r=>n.some(o=>o[r]));return Math.floor(20*
t.length/e.length)}function Vt(e,{code:n}){let t=Math.max(1,Math.floor([...e].length/4));return Pn.test(e)&&$n(e,n)<=t?100:
0}function Nn(e){return e.toLowerCase().split(/[^\p{Alphabetic}\p{N}._/-]+/u).map(t=>t.replace(/^[._/-]+|[._/-]+$/g,"")).
filter(t=>t!=="")}function $n(e,n){let[t,r]=[[...e],[...n]],o=[],i=[...r.keys(),r.length];for(let[s,a]of t.entries()){let d=[
s+1];for(let[c,p]of r.entries()){let f=a===r[c-1]&&t[s-1]===p&&s>0,y=(O,R)=>O[R]??1/0;d.push(Math.min(y(i,c)+ +(a!==p),y(
i,c+1)+1,y(d,c)+1,f?y(o,c-1)+1:1/0))}[o,i]=[i,d]}return i[r.length]??0}var S=x.codes.map(e=>{let n=h(M(e),HTMLElement);return{code:e,element:n,home:n.parentElement??document.body}}),Ae=[...new Set(
S.map(({home:e})=>e))],Ln;function Pe(){return Ln??=Sn(S.map(({code:e})=>{let{name:n,title:t,meaning:r}=ne(e);return{family:x.
families[e.family]?.id??"",code:e.code,name:n,title:t,description:r}})),Ln}function ie({element:e}){return e.querySelector(
"a")??document.createElement("a")}var je=[...document.querySelectorAll(".tools [name]")];function Me(){return Object.fromEntries(je.map(({name:e,value:n})=>[
e,n]))}function H(e){for(let n of je)n.value=e[n.name]??"",n.value===""&&"selectedIndex"in n&&(n.selectedIndex=0)}function Vn(e){
for(let n of je)n.addEventListener("input",e)}function Fn({family:e,fault:n,retry:t},r){let o=r.retry==="confirm_first"?t.confirmFirst:n!==void 0&&r.retry===t.when;return(!r.
family||r.family===x.families[e]?.id)&&(!r.acts||r.acts===n)&&(!r.retry||o)}var qn="daraja-codes.slash";function Un(e){let n=Ut();document.addEventListener("keydown",t=>{if(!!(t.ctrlKey||t.metaKey||
t.altKey)||t.isComposing||t.defaultPrevented)return;(t.key==="/"?n.checked&&!qt(t.target)&&K(e.query):Ft(t.key,t.target,
e))&&t.preventDefault()})}function Ft(e,n,t){let{query:r}=t,o=t.links(),i=n===r?-1:o.findIndex(s=>s===n);if(i<0&&n!==r)return!1;
switch(e){case"ArrowDown":return K(o[i+1]);case"ArrowUp":return K(i===0?r:o[i-1]);case"Escape":return t.clear(),K(r);case"\
Enter":return i<0&&o[0]?.click(),i<0&&K(o[0]);default:return!1}}function K(e){return e===void 0?!1:(e.focus({preventScroll:!0}),
(e.closest(".card")??e).scrollIntoView({block:"nearest"}),e instanceof HTMLInputElement&&e.select(),!0)}function qt(e){return e instanceof
HTMLElement&&e.matches("input:not([type=checkbox]), textarea, select")}function Ut(){let e=h("slash",HTMLInputElement);try{
e.checked=localStorage.getItem(qn)!=="off",e.addEventListener("change",()=>{localStorage.setItem(qn,e.checked?"on":"off")})}catch{}
return e}var Ht=100;function Hn(e,n){if(!("highlights"in CSS))return;let t=e.slice(0,Ht).flatMap(r=>Kt(r,n));CSS.highlights.set("\
found",new Highlight(...t))}function Kt(e,n){let t=[],r=e.id.toLowerCase();for(let o of e.querySelectorAll("h3 code, .ti\
>>>>>>> page
tle, .name, .meaning")){let i=o.firstChild;if(i===null)continue;let s=o.textContent.toLowerCase(),a=o.tagName==="CODE"&&
o.className==="",d=(p,f)=>{let y=new Range;y.setStart(i,p),y.setEnd(i,p+f),n.push(y)};for(let p of t)p===s||a&&p===r?d(0,
s.length):a&&p.length>=2&&s.startsWith(p)&&d(0,p.length);if(a||s.length!==(i.nodeValue??"").length)continue;let c=o.className===
"name"?/[a-z0-9]+/g:/[\p{Alphabetic}\p{N}](?:[\p{Alphabetic}\p{N}._/-]*[\p{Alphabetic}\p{N}])?/gu;for(let{0:p,index:f}of s.
<<<<<<< HEAD
matchAll(c))t.some(y=>De(y,p)>0)&&d(f,p.length)}return n}function Kt(e,t,n){let r=h("none",HTMLElement);if(r.hidden=!e,!e)return r.replaceChildren();let o=n.map(s=>{let a=oe(s).
textContent;return u("li","",Ht(M(s.code),a))}),i=Ht("unknown","What a code that is not here means");r.replaceChildren(u(
"p","","Nothing here is like that."),...o.length>0?[u("p","","Near:"),u("ul","",...o)]:[],u("p","","An unknown code is n\
ever a success: confirm the payment's state before charging again. ",i,"."),...Wn(t))}function Wn(e){let t=document.querySelector(
"#decode-body");if(t===null||!e.includes("{"))return[];let n=u("button","","Decode it");return n.type="button",n.addEventListener(
"click",()=>{t.value=e,t.dispatchEvent(new Event("input")),location.hash="decode",t.focus({preventScroll:!0})}),[n]}function Ht(e,t){
let n=u("a","",t);return n.href=`#${e}`,n}var Be=h("found",HTMLElement),ie=[];function Wt(e){let t=new Set(e);if(ie.length>0){for(let{element:r,home:o}of S)o.append(
r);ie=[]}for(let r of S)r.element.hidden=!t.has(r);let n=new Set(e.map(({home:r})=>r));for(let r of Ae)r.hidden=!n.has(r);
Be.hidden=!0}function Jt(e){let t=new Set(e);for(let n of ie)t.has(n)||n.home.append(n.element);for(let{element:n}of e)n.
hidden=!1;Be.append(...e.map(({element:n})=>n)),ie=e;for(let n of Ae)n.hidden=!0;Be.hidden=e.length===0}function Gt(){let e=h("query",HTMLInputElement),t=h("clear",HTMLButtonElement),n=h("count",HTMLElement),r=n.textContent,
o=S,i=()=>{let d=Me(),c=vt(e.value),p=c.length>0,f=p?Qt(St(Pe(),c)):S;o=f.filter(({code:R})=>Vt(R,d)),p?Jt(o):Wt(o),Ut(o.
map(({element:R})=>R),c);let y=f.length===0?Qt(Tt(Pe(),c)):[];Kt(o.length===0,e.value,y);let O=o.length===S.length;n.textContent=
O?r:`${o.length} of ${r}`,t.hidden=Object.values(d).every(R=>R==="")},s=()=>{H({}),i(),re({})},a=()=>{let d=Te();d instanceof
HTMLDetailsElement&&(d.open=!0),d?.closest("[hidden]")&&(H({}),i(),re({},location.hash),d.scrollIntoView())};Lt(()=>{i(),
re(Me())}),t.addEventListener("click",()=>{s(),e.focus()}),addEventListener("popstate",()=>{H(Se()),i(),a()}),Ft({query:e,
links:()=>o.map(oe),clear:s}),H(Se()),i(),a(),Te()?.scrollIntoView()}function Qt(e){return e.flatMap(t=>S[t]??[])}document.documentElement.classList.add("js");Gt();Ve();Rt();})();
=======
matchAll(c))n.some(y=>De(y,p)>0)&&d(f,p.length)}return t}function Wn(e,n,t){let r=h("none",HTMLElement);if(r.hidden=!e,!e)return r.replaceChildren();let o=t.map(s=>{let a=ie(s).
textContent;return u("li","",Kn(M(s.code),a))}),i=Kn("unknown","What a code that is not here means");r.replaceChildren(u(
"p","","Nothing here is like that."),...o.length>0?[u("p","","Near:"),u("ul","",...o)]:[],u("p","","An unknown code is n\
ever a success: confirm the payment's state before charging again. ",i,"."),...Wt(n))}function Wt(e){let n=document.querySelector(
"#decode-body");if(n===null||!e.includes("{"))return[];let t=u("button","","Decode it");return t.type="button",t.addEventListener(
"click",()=>{n.value=e,n.dispatchEvent(new Event("input")),location.hash="decode",n.focus({preventScroll:!0})}),[t]}function Kn(e,n){
let t=u("a","",n);return t.href=`#${e}`,t}var Be=h("found",HTMLElement),Ne=[],$e=!1;function Jn(e){let n=new Set(e);if($e)for(let{element:r,home:o}of S)o.append(r);
Ne=[],$e=!1;for(let r of S)r.element.hidden=!n.has(r);let t=new Set(e.map(({home:r})=>r));for(let r of Ae)r.hidden=!t.has(
r);Be.hidden=!0}function Qn(e){let n=new Set(e);for(let t of Ne)n.has(t)||t.home.append(t.element);for(let{element:t}of e)
t.hidden=!1;Be.append(...e.map(({element:t})=>t)),Ne=e,$e=!0;for(let t of Ae)t.hidden=!0;Be.hidden=e.length===0}function Yn(){let e=h("query",HTMLInputElement),n=h("clear",HTMLButtonElement),t=h("count",HTMLElement),r=t.textContent,
o=S,i=()=>{let d=Me(),c=Tn(e.value),p=c.length>0,f=p?Gn(Dn(Pe(),c)):S;o=f.filter(({code:R})=>Fn(R,d)),p?Qn(o):Jn(o),Hn(o.
map(({element:R})=>R),c);let y=f.length===0?Gn(An(Pe(),c)):[];Wn(o.length===0,e.value,y);let O=o.length===S.length;t.textContent=
O?r:`${o.length} of ${r}`,n.hidden=Object.values(d).every(R=>R==="")},s=()=>{H({}),i(),oe({})},a=()=>{let d=Te();d instanceof
HTMLDetailsElement&&(d.open=!0),d?.closest("[hidden]")&&(H({}),i(),oe({},location.hash),d.scrollIntoView())};Vn(()=>{i(),
oe(Me())}),n.addEventListener("click",()=>{s(),e.focus()}),addEventListener("popstate",()=>{H(Se()),i(),a()}),Un({query:e,
links:()=>o.map(ie),clear:s}),H(Se()),i(),a(),Te()?.scrollIntoView()}function Gn(e){return e.flatMap(n=>S[n]??[])}document.documentElement.classList.add("js");Yn();qe();vn();})();
>>>>>>> page
