// Compiled from templates/reference/script by tests/consumers/reference/build. Do not edit.
"use strict";(()=>{var w=JSON.parse(document.getElementById("catalogue")?.textContent??'{"families":[],"channels":[],"codes":[]}');var Ee=new Map(w.channels.map(e=>[e.id,e])),Ie=w.families.map(()=>new Map);for(let e of w.codes)Ie[e.family]?.set(e.code,
e);function Oe(e){return Ee.get(e)}var Re=P("api_response"),_e=P("api_error"),De=P("stk_callback"),Se=P("stk_query"),ve=P(
"daraja_result"),je=P("c2b_validation_reply");function P(e){let n=Ee.get(e)?.family,t=n===void 0?void 0:Ie[n];return r=>t?.
get(r)}var Pe={when:"never",confirmFirst:!0};var fn={when:"never",confirmFirst:!1};function h(e,n,t,r){let o=e==="succeeded"||e==="accepted",i=r?.retry??(o?fn:Pe);return{
family:t,code:n,known:r!==void 0,info:r,outcome:e,retry:i,canChargeAgainNow:e==="failed"&&!i.confirmFirst}}var _=class{constructor(n){this.source=n}};function O(e){return typeof e=="number"||e instanceof _}var mn=34,Te=1e9;function T(e){
let n=e instanceof _?e.source:String(e),t=/^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(n);if(t===null)return;let[,r,o="",i="",
s="0"]=t,a=o+i,c=0,p=a.length;for(;a[c]==="0";)c+=1;if(c===p)return{negative:!1,digits:"",point:0};for(;a[p-1]==="0";)p-=
1;let l=Math.max(-Te,Math.min(Number(s),Te));return{negative:r==="-",digits:a.slice(c,p),point:o.length-c+l}}function N({
digits:e,point:n}){return Math.max(e.length-n,0)}function $(e){let{negative:n,digits:t,point:r}=e,o=N(e);if(Math.max(r,1)+
o>mn)return;let i=t.padEnd(r,"0").padStart(o+1,"0"),s=i.length-o,a=o>0?`${i.slice(0,s)}.${i.slice(s)}`:i;return n?`-${a}`:
a}function V(e){let n=Number($(e));return Number.isSafeInteger(n)?n:void 0}var y=class extends Error{name="ParseError";constructor(n,t,r,o){super(`expected ${r} at ${t}, found ${o}`),this.kind=n,
this.path=t,this.expected=r,this.found=o}};function m(e,n,t){if(C(e))return e;throw k("wrong_type",e,n,t,"an object")}function C(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)&&!O(e)}function u(e){return e!=null}function k(e,n,t,r,o){let i=e==="wrong_type"&&n===void 0;return new y(
i?"missing":e,r===void 0?String(t):`${t}.${r}`,o,z(n))}function z(e){return e===void 0?"nothing":e===null?"null":e===""?
"empty text":typeof e=="string"?"text":typeof e=="boolean"?"a boolean":O(e)?"a number":Array.isArray(e)?"a list":C(e)?"a\
n object":"something else"}function f(e,n,t){return typeof e=="string"&&e!==""?e:Z(e,n,t,"text or a whole number",!0)}function E(e,n,t){return u(e)&&
e!==""?f(e,n,t):void 0}function x(e,n,t){if(typeof e=="string")return e;if(u(e))return Z(e,n,t,"text or a number",!1)}function F(e,n,t){
return typeof e=="string"?e:u(e)?typeof e=="boolean"?String(e):Z(e,n,t,"a scalar value",!1):null}function Z(e,n,t,r,o){if(Number.
isSafeInteger(e))return String(e);let i=O(e)?T(e):void 0,s=i!==void 0&&N(i)>0;if(i!==void 0&&!(o&&s)){let l=o||Number.isInteger(
e)?V(i):$(i);if(l!==void 0)return String(l)}throw k(i?o&&s?"not_integral":"out_of_range":e===""?"empty":"wrong_type",e,n,
t,r)}function q(e,n){let t=f(e.errorCode,"$","errorCode"),r=E(e.requestId,"$","requestId"),o=x(e.errorMessage,"$","errorMessa\
ge"),i="of_api_error",s=_e(t),a=/^4\d\d/.test(t)?"rejected":"needs_review";return{channel:"api_error",...h(a,t,i,s),description:o,
requestId:r,ids:{},idempotencyKey:void 0,body:n}}function X({OriginatorConversationID:e,OriginatorCoversationID:n},t){let r=u(e)&&!(t&&e==="");return u(n)&&!r?"Originato\
rCoversationID":"OriginatorConversationID"}function I(e,n,t){let r={};for(let o of t){let s=o==="OriginatorConversationI\
D"?X(e,!0):o,a=E(e[s],n,s);a!==void 0&&(r[o]=a)}return r}function Be(e){try{return E(e,"","")}catch(n){if(n instanceof y)
return;throw n}}function R(e,n){return`${e}=${n.replace(/[%&=]/g,encodeURIComponent)}`}function ee(e,n){return`${R("Conv\
ersationID",e)}&${R("OriginatorConversationID",n)}`}function U({CheckoutRequestID:e,ConversationID:n,OriginatorConversationID:t}){
return e!==void 0?R("CheckoutRequestID",e):n!==void 0&&t!==void 0?ee(n,t):void 0}var ln=["CheckoutRequestID","MerchantRequestID","ConversationID","OriginatorConversationID"];function K(e,n){let t=f(e.ResponseCode,
"$","ResponseCode"),r=I(e,"$",ln),i=u(e.ResponseDesc)&&!u(e.ResponseDescription)?"ResponseDesc":"ResponseDescription",s=x(
e[i],"$",i),a=e.CustomerMessage,c=x(a,"$","CustomerMessage"),p="of_api_response",l=Re(t);return{channel:"api_response",...h(
t==="0"?"accepted":"rejected",t,p,l),description:s,customerMessage:c,ids:r,idempotencyKey:U(r),body:n}}var yn=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function $e(e,n){if(typeof e=="string"){if(!(e.length*3<=n||gn(e,
n)))throw Ae(n);if(!ne(e))throw Ne();return e}if(!ArrayBuffer.isView(e))throw new y("wrong_type","$","text or bytes",z(e));
if(!(e.byteLength<=n))throw Ae(n);try{return yn.decode(e)}catch{throw Ne()}}function ne(e){return e.isWellFormed()}function gn(e,n){
return e.length<=n&&new TextEncoder().encode(e).length<=n}function Ae(e){return new y("too_large","$",`at most ${e} byte\
s`,"more")}function Ne(){return new y("not_utf8","$","UTF-8 text","other bytes")}function Ve(e,n){if(!(Me(e,"{",n)+Me(e,"[",n)<=n)&&!(hn(e)<=n))throw re(n)}function te(e){let n=[];for(let t=0;t<e.length;){
let r=e.indexOf('"',t),o=r<0?e.length:r,i=o+1;for(;i<e.length&&e[i]!=='"';)i+=e[i]==="\\"?2:1;n.push(e.slice(t,o),e.slice(
o,i+1)),t=i+1}return n}function Me(e,n,t){let r=0,o=e.indexOf(n);for(;o>=0&&r<=t;)r+=1,o=e.indexOf(n,o+1);return r}function hn(e){
let n=0,t=0;return te(e).forEach((r,o)=>{if(o%2!==1)for(let i of r)(i==="{"||i==="[")&&(t+=1),(i==="}"||i==="]")&&(t-=1),
t=Math.max(t,0),n=Math.max(n,t)}),n}function re(e){let n=`nesting of at most ${e}`;return new y("too_deep","$",n,"deeper")}var bn=Symbol();function Fe(e,n){let t=new Map;return r(e,n);function r(o,i){if(typeof o!="object"||o===null||o instanceof
_)return o;let s=Array.isArray(o);if(!s&&Object.prototype.toString.call(o)!=="[object Object]")return bn;if(!(i>0))throw re(
n);let a=t.get(o);if(a&&a.room<=i)return a.copy;let c=s?[]:Object.create(null);t.set(o,{room:i,copy:c});for(let[p,l]of Object.
entries(o))c[p]=r(l,i-1);return c}}function qe(e){try{let n=JSON.parse(e);if(!xn(e))return Le(n)}catch{}throw new y("not_json","$","a JSON document","somet\
hing else")}function Ue(e){let t=te(e).map((o,i)=>i%2===1?o:o.replace(/[-\d][-+.\deE]*/g,'"\uD800$&"')),r=JSON.parse(t.join(
""),(o,i)=>typeof i=="string"&&i.startsWith("\uD800")?new _(i.slice(1)):i);return Le(r)}function Ke(e){for(let n=e.indexOf(
".");n>=0;n=e.indexOf(".",n+1)){if(!(e.charCodeAt(n+1)<=Cn))continue;let t=e.slice(Math.max(n-16,0),n+18);if(/[\d.]{17}|\d\.\d+e/i.
test(t))return!0}for(let n=e.indexOf("-");n>=0;n=e.indexOf("-",n+1))if((e.charCodeAt(n-1)|32)===101)return!0;return!1}var Cn=57;
function Le(e){for(let n in Object.prototype)return Fe(e,1/0);return e}function xn(e){if(!e.includes("\\u"))return!1;let n=e.
replace(/\\(?:u(d[89a-f]..)|.)/gi,(t,r)=>r===void 0?t:String.fromCharCode(parseInt(r,16)));return!ne(n)}function g(e,n,{maxBytes:t=1048576,maxDepth:r=64}={}){let o=n;try{let i=$e(n,t);o=i,Ve(i,Math.min(r,512));let s=qe(i);if(!Ke(
i))try{return e(s,i)}catch(a){if(!(a instanceof y))throw a}return e(Ue(i),i)}catch(i){throw kn(i,o)}}function kn(e,n){return e instanceof y?Object.defineProperty(e,"body",{value:n}):e}function oe(e,n){return g(ie,e,n)}function ie(e,n){let t=m(e,"$"),r=f(t.ResultCode,"$","ResultCode"),o=x(t.ResultDesc,"$","ResultDesc"),i="of_c2b_validati\
on_reply",s=je(r);return{channel:"c2b_validation_reply",...h(r==="0"?"accepted":"rejected",r,i,s),description:o,ids:{},idempotencyKey:void 0,
body:n}}var S=class{constructor(n,t,r,o,i){if(this.index=void 0,this.names=[],this.values=[],this.path=[t,r,o],!u(n[r]))return;let s=m(
n[r],t,r)[o];if(Array.isArray(s))for(let a=0;a<s.length;a+=1)this.index=a,this.add(s[a],i);else if(C(s))this.add(s,i);else if(u(
s))throw k("wrong_type",s,this,void 0,"an object or a list")}add(n,t){let{Name:r,Key:o,Value:i}=m(n,this),s=t==="Key"?u(
o)||!u(r):u(o)&&!u(r);this.names.push(s?f(o,this,"Key"):f(r,this,"Name")),F(i,this,"Value"),this.values.push(i)}last(n,t){
for(let r=this.names.length-1;r>=0;r-=1)if(this.names[r]===n)return this.index!==void 0&&(this.index=r),t(this.values[r],
this,"Value")}get size(){return this.names.length}get(n){return this.last(n,F)}toJSON(){return this.names.map((n,t)=>[n,
F(this.values[t],this,"Value")])}[Symbol.iterator](){return this.toJSON().values()}toString(){let n=this.path.join(".");
return this.index===void 0?n:`${n}[${this.index}]`}};function se(e,n){return g(ae,e,n)}function ae(e,n){let t="$.Result",r=m(m(e,"$").Result,"$","Result"),o=f(r.ResultCode,t,"ResultCode"),i=r.ConversationID,
s=f(i,t,"ConversationID"),a=X(r,!1),c=f(r[a],t,a),p=I(r,t,["TransactionID"]),l=x(r.ResultDesc,t,"ResultDesc"),b=new S(r,
t,"ResultParameters","ResultParameter","Key"),j=new S(r,t,"ReferenceData","ReferenceItem","Key"),B="of_daraja_result",Y=ve(
o);return{channel:"daraja_result",...h(o==="0"?"succeeded":"failed",o,B,Y),description:l,ids:{ConversationID:s,OriginatorConversationID:c,
...p},idempotencyKey:ee(s,c),parameters:b,reference:j,body:n}}var de=class{constructor(n){this.minor=n}get text(){return String(this.minor).padStart(3,"0").replace(/(..)$/,".$1").replace(
/\.?0*$/,"")}};function L(e,n,t){if(!u(e)||e==="")return;let r=wn(e);if(typeof r=="number")return new de(r);throw k(r,e,
n,t,"an amount with at most two decimals")}function wn(e){if(typeof e=="number"&&e>=0){let o=e*100+0;if(Number.isInteger(
e)&&Number.isSafeInteger(o))return o}if(typeof e=="string"&&!/^\d+(?:\.\d+)?$/.test(e))return"bad_amount";let t=O(e)||typeof e==
"string"?T(e):void 0;if(t===void 0)return"wrong_type";if(t.negative||N(t)>2)return"bad_amount";let r={...t,point:t.point+
2};return V(r)??"out_of_range"}var En=146097*86400,Je=3*3600,ce=class{constructor(n){let t=Math.floor(n/1e6),r=n-t*1e6;this.year=Math.floor(t/1e4),this.
month=Math.floor(t/100)%100,this.day=t%100,this.hour=Math.floor(r/1e4),this.minute=Math.floor(r/100)%100,this.second=r%100}get iso(){
return new Date((this.unixSeconds+Je)*1e3).toISOString().replace(".000Z","+03:00")}get unixSeconds(){let{year:n,month:t,
day:r,hour:o,minute:i,second:s}=this;return Date.UTC(n+400,t-1,r,o,i,s)/1e3-En-Je}toJSON(){return this.iso}};function J(e,n,t){
if(!u(e)||e==="")return;let r=In(e);if(typeof r=="number"){let i=new ce(r);if(On(i))return i}throw k(r===void 0?"wrong_t\
ype":"bad_date",e,n,t,"a date of 14 digits")}function In(e){if(Number.isSafeInteger(e)){let r=e;return r>=1e13&&r<1e14&&
r}let n=O(e)?T(e):void 0,t=n?$(n)??"":e;return typeof t=="string"?/^\d{14}$/.test(t)&&Number(t):void 0}function On({year:e,
month:n,day:t,hour:r,minute:o,second:i}){return e>0&&n>0&&n<13&&t>0&&(t<29||t<=Rn(e,n))&&r<24&&o<60&&i<60}function Rn(e,n){
return new Date(Date.UTC(e+400,n,0)).getUTCDate()}function ue(e,n){return g(pe,e,n)}function pe(e,n){let t="$.Body.stkCallback",r=m(m(e,"$").Body,"$","Body"),o=m(r.stkCallback,"$.Body","stkCallback"),i=f(
o.ResultCode,t,"ResultCode"),{CheckoutRequestID:s,MerchantRequestID:a}=o,c=f(s,t,"CheckoutRequestID"),p=f(a,t,"MerchantR\
equestID"),l=x(o.ResultDesc,t,"ResultDesc"),b=new S(o,t,"CallbackMetadata","Item","Name"),j=b.last("Amount",L),B=b.last(
"MpesaReceiptNumber",E),Y=b.last("TransactionDate",J),ke=b.last("PhoneNumber",E),un="of_stk_callback",pn=De(i),we=i==="0"?
"succeeded":"failed",A=h(we,i,un,pn);return{channel:"stk_callback",family:A.family,code:i,known:A.known,info:A.info,outcome:we,
retry:A.retry,canChargeAgainNow:A.canChargeAgainNow,description:l,ids:B===void 0?{CheckoutRequestID:c,MerchantRequestID:p}:
{CheckoutRequestID:c,MerchantRequestID:p,MpesaReceiptNumber:B},idempotencyKey:R("CheckoutRequestID",c),amount:j,receipt:B,
date:Y,phone:ke,parameters:b,body:n}}function fe(e,n){return g(me,e,n)}function me(e,n){let t=m(e,"$"),r=f(t.ResultCode,"$","ResultCode"),o=t.CheckoutRequestID,i=f(o,"$","CheckoutRequestID"),
s=I(t,"$",["MerchantRequestID"]),a=x(t.ResultDesc,"$","ResultDesc"),c="of_stk_query",p=Se(r),b=p!==void 0&&!p.retry.confirmFirst?
"failed":"needs_review";return{channel:"stk_query",...h(r==="0"?"succeeded":b,r,c,p),description:a,ids:{CheckoutRequestID:i,
...s},idempotencyKey:R("CheckoutRequestID",i),body:n}}function We(e,n){return g(_n,e,n)}function _n(e,n){let t=m(e,"$");if(C(t.Body)&&C(t.Body.stkCallback))return pe(t,n);if(C(t.Result))return ae(t,n);if(u(t.
errorCode))return q(t,n);if(u(t.TransID)){let o="parseC2bValidation or parseC2bConfirmation, chosen by the URL",i=t.TransID;
throw k("ambiguous_channel",i,"$","TransID",o)}if(u(t.ResponseCode)&&u(t.ResultCode))return me(t,n);if(u(t.ResponseCode))
return K(t,n);if(u(t.ResultCode))return ie(t,n);throw k("unknown_shape",t,"$",void 0,"a known callback or answer")}function W(e,n){return g(Dn,e,n)}function Dn(e,n){let t=m(e,"$");return u(t.errorCode)?q(t,n):K(t,n)}function le(e,n){return g(Sn,e,n)}function Sn(e,n){let t=vn(e),r=Object.fromEntries([...He,"OriginatorCoversationID"].map(i=>[i,Be(t[i])])),o=I(r,"$",He);
return{channel:"timeout",...h("timed_out",void 0),description:void 0,ids:o,idempotencyKey:U(o),body:n}}var He=["Checkout\
RequestID","MerchantRequestID","ConversationID","OriginatorConversationID","TransactionID"];function vn(e){if(!C(e))return{};
let{Result:n,Body:t}=e;return C(n)?n:C(t)&&C(t.stkCallback)?t.stkCallback:e}function H(e,n,t,r){let o=m(t,"$"),i=f(o.TransID,"$","TransID"),s=I(o,"$",["BillRefNumber","BusinessShortCode"]),a=L(o.TransAmount,
"$","TransAmount"),c=J(o.TransTime,"$","TransTime"),p=E(o.MSISDN,"$","MSISDN");return{channel:e,...h(n,void 0),description:void 0,
ids:{TransID:i,...s},idempotencyKey:R("TransID",i),amount:a,receipt:n==="succeeded"?i:void 0,date:c,phone:p,body:r}}function ye(e,n){return g(jn,e,n)}function jn(e,n){return H("c2b_validation","pending",e,n)}function ge(e,n){return g(Pn,e,n)}function Pn(e,n){return H("c2b_confirmation","succeeded",e,n)}var Tn=["accepted","pending","timed_out","needs_review","succeeded","failed","rejected"];function Bn(e){return Object.hasOwn(Ge,e)}function Qe(e,n){let t=Bn(e)?Ge[e][Tn.indexOf(n)]:void 0;if(t===void 0)throw new RangeError("no such status or outcome");
return t}var Ge={pending:["pending","pending","timed_out","needs_review","succeeded","failed","rejected"],timed_out:["ti\
med_out","timed_out","timed_out","needs_review","succeeded","failed","rejected"],needs_review:["needs_review","needs_rev\
iew","needs_review","needs_review","succeeded","failed","rejected"],succeeded:["succeeded","succeeded","succeeded","succ\
eeded","succeeded","disputed","disputed"],failed:["failed","failed","failed","failed","disputed","failed","disputed"],rejected:[
"rejected","rejected","rejected","rejected","disputed","disputed","rejected"],disputed:["disputed","disputed","disputed",
"disputed","disputed","disputed","disputed"]};var An={api_response:W,api_error:W,stk_callback:ue,stk_query:fe,daraja_result:se,timeout:le,c2b_validation:ye,c2b_confirmation:ge,
c2b_validation_reply:oe};function he(e,n){try{let t=n===void 0?We:An[n];return Nn(t(e))}catch(t){if(t instanceof y)return t;
throw t}}function Nn(e){let n=Oe(e.channel);if(n===void 0)return{kind:"unknown_shape",path:"$",expected:`a channel of th\
e catalogue, which has no ${e.channel}`,found:"that"};let t=n.family!==void 0&&e.code!==void 0;return{event:e,channel:n,
family:t?w.families[n.family]:void 0,known:e.info,status:Qe("pending",e.outcome)}}function ze(e,n){let t=he(e,n);if(!Ye(t))return{result:t,isPart:!1};let r=e.slice(e.indexOf("{"),e.lastIndexOf("}")+1);for(let o of[
r,$n(r)]){let i=he(o,n);if(!Ye(i))return{result:i,isPart:!0}}return{result:t,isPart:!1}}function Ze(e){try{JSON.parse(e);
return}catch(n){let t=String(n),r=/line (\d+) column (\d+)/.exec(t);if(r!==null)return`line ${r[1]}, column ${r[2]}`;let o=/position (\d+)/.
exec(t)?.[1];if(o===void 0)return;let i=e.slice(0,Number(o)).split(`
`);return`line ${i.length}, column ${(i.at(-1)?.length??0)+1}`}}function Ye(e){return"kind"in e&&e.kind==="not_json"}function $n(e){
try{return String(JSON.parse(`"${e}"`))}catch{return e}}function be({family:e,code:n}){return`${w.families[e]?.id}/${n}`}function Xe(e){let n=document.getElementById(be(e)),t=r=>n?.
querySelector(r)?.textContent??"";return{title:t(".title"),meaning:t(".meaning"),action:t(".action"),retry:t(".retry")}}function d(e,n,...t){let r=document.createElement(e);return n!==""&&(r.className=n),r.append(...t),r}function M(e,n){let t=document.
getElementById(e);if(t instanceof n)return t;throw new Error(`the page has no #${e}`)}function Q(e,n){let t=d("span","unseen",` ${n}`),r=d("button","copy","Copy",t);return r.type="button",r.addEventListener(
"click",()=>{navigator.clipboard.writeText(e)}),r}var en={accepted:{word:"Accepted",sentence:"Accepted for processing, which is never a payment: the result comes later.",
look:"confirm"},pending:{word:"Pending",sentence:"Nothing final is known yet.",look:"confirm"},timed_out:{word:"Timed ou\
t",sentence:"No result came in time. It may still come, and then it decides.",look:"confirm"},needs_review:{word:"Needs \
review",sentence:"This answer proves nothing: confirm the payment's state.",look:"confirm"},succeeded:{word:"Succeeded",
sentence:"The operation was done.",look:"done"},failed:{word:"Failed",sentence:"The operation was not done.",look:"unpai\
d"},rejected:{word:"Rejected",sentence:"The request was refused.",look:"unpaid"}};function nn({event:e,family:n,known:t,status:r},o){let{ids:i}=e;return{channel:e.channel,family:n?.id,code:e.code,known:n&&
e.known,name:t?.name,outcome:e.outcome,title:o?.title,meaning:o?.meaning,action:o?.action,description:e.description,retry:Mn(
e.retry),ids:Object.keys(i).length>0?i:void 0,parameters:"parameters"in e?e.parameters:void 0,reference:"reference"in e?
e.reference:void 0,key:e.idempotencyKey,...Vn(e),request_id:"requestId"in e?e.requestId:void 0,customer_message:"custome\
rMessage"in e?e.customerMessage:void 0,can_charge_again_now:e.canChargeAgainNow,status:r}}function tn(e){let{kind:n,path:t}=e;
return{error:{kind:n,path:t,message:Ce(e)}}}function Ce({path:e,expected:n,found:t}){return`expected ${n} at ${e}, found\
 ${t}`}function Mn(e){let{when:n,delaySeconds:t,backoff:r,maxAttempts:o,confirmFirst:i}=e;return{when:n,delay_seconds:t,
backoff:r,max_attempts:o,confirm_first:i}}function Vn(e){if(!("amount"in e))return{};let{amount:n,receipt:t,date:r,phone:o}=e;
return{amount:n&&{text:n.text,minor:n.minor},receipt:t,date:r?.iso,unix:r?.unixSeconds,phone:o}}var rn=2e3,Fn=200;function sn(e){let{event:n,channel:t,known:r}=e,{word:o,sentence:i,look:s}=en[n.outcome],a=r&&Xe(r),c=d(
"h3","",xe(o,s),` ${t.title}`),p=n.canChargeAgainNow?["A new charge is safe now.","done"]:n.retry.confirmFirst?["Confirm\
 before charging again.","confirm"]:void 0,l=d("p","",i);return p&&l.append(" ",xe(p[0]??"",p[1]??"")),{elements:[c,l,...Un(
e,a),...Kn(e,a),...Ln(e),...on("Parameters","parameters"in n&&n.parameters),...on("Reference data","reference"in n&&n.reference),
dn(()=>nn(e,a))],said:[t.title,o,n.code,a?.title,p?.[0]].filter(b=>b!==void 0).join(", ")}}function an(e,n){let{kind:t,path:r}=e,
o=`Cannot be read: ${qn[t]??Ce(e)}.`,i=n??(r==="$"?void 0:r),s=d("p","","Where: ",d("code","",i??""));return{elements:[d(
"h3","",xe("Unreadable","confirm")),d("p","",o),...i===void 0?[]:[s],d("p","","That says nothing of the payment, which i\
s never failed by it: keep the body, and have a person or a status query look at it."),dn(()=>tn(e))],said:o}}var qn={ambiguous_channel:"\
a C2B validation and a C2B confirmation look the same; choose the channel above, by the URL that the body came to",not_json:"\
this is no JSON document"};function Un({event:e,family:n,known:t},r){if(e.code===void 0)return[];let o=d("code","",v(e.code));
if(t&&r){let a=d("a","",o,` ${r.title}`);return a.href=`#${be(t)}`,[d("p","code",a,` ${n?.title}`),d("p","",r.meaning)]}
let i=n?`not among the codes of ${n.title}: `:"a code of no family.",s=d("p","code",o,` ${i}`);if(n){let a=d("a","","how\
 to treat an unknown code");a.href="#unknown",s.append(a,".")}return[s]}function Kn({event:e,status:n},t){let r=[["What \
to do",t?.action],["Retry",t?.retry],["A pending payment becomes",n],["Daraja says",e.description],["To tell the custome\
r","customerMessage"in e?e.customerMessage:void 0],["Request","requestId"in e?e.requestId:void 0]];"amount"in e&&r.push(
["Amount",e.amount?.text],["Receipt",e.receipt],["Date",e.date?.iso],["Phone",e.phone]);let o=d("dl","");for(let[i,s]of r)
s!==void 0&&o.append(G(i,v(s)));return[o]}function Ln({event:e}){let n=Object.entries(e.ids).map(([r,o])=>G(r,d("code","",
v(o??"")),Q(o??"",r)));if(n.length===0)return[];let t=e.idempotencyKey;if(t!==void 0){let r=Q(t,"the idempotency key"),o=d(
"code","",v(t));n.push(G("Idempotency key",o,r))}return[d("h4","","Ids to store"),d("dl","ids",...n)]}function on(e,n){let t=n?
[...n]:[];if(t.length===0)return[];let r=t.slice(0,Fn).map(([i,s])=>G(v(i),s===null?"no value":v(s))),o=t.length-r.length;
return[d("h4","",e),d("dl","",...r),...o>0?[d("p","",`\u2026 and ${o} more`)]:[]]}function dn(e){let n=d("details","json",
d("summary","","As JSON")),t=()=>{let r=JSON.stringify(e(),void 0,2);n.append(d("pre","",v(r)),Q(r,"the record"))};return n.
addEventListener("toggle",t,{once:!0}),n}function G(e,...n){let t=d("dd","",...n);return d("div","",d("dt","",e),t)}function xe(e,n){
return d("span",`mark ${n}`,e)}function v(e){return e.length<=rn?e:`${e.slice(0,rn)}\u2026 (${e.length} characters)`}function cn(){if(w.channels.length===0)return;let e=M("decode-body",HTMLTextAreaElement),n=M("decode-channel",HTMLSelectElement),
t=M("decode-result",HTMLElement),r=M("decode-said",HTMLElement),o=()=>{let i=e.value,s=i.trim()==="";if(t.hidden=s,s){t.
replaceChildren(),r.textContent="";return}let a=w.channels.find(({id:j})=>j===n.value),{result:c,isPart:p}=ze(i,a?.id),l="\
event"in c?sn(c):an(c,c.kind==="not_json"?Ze(i):void 0),b=d("p","note","Read from the JSON in the text.");t.replaceChildren(
...p?[b]:[],...l.elements),r.textContent=l.said};e.addEventListener("input",o),n.addEventListener("change",o)}cn();})();
