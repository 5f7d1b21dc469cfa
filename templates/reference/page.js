// Compiled from templates/reference/script by tests/consumers/reference/build. Do not edit.
"use strict";(()=>{function c(e,t,...n){let o=document.createElement(e);return t!==""&&(o.className=t),o.append(...n),o}function g(e,t){let n=document.
getElementById(e);if(n instanceof t)return n;throw new Error(`the page has no #${e}`)}var tn=2e3;function Ve(){for(let e of document.querySelectorAll(".messages p")){let t=e.matches("[lang=sw]")?"in Kiswahi\
li":"in English";e.before(K(e.textContent,t))}}function K(e,t){let n=c("span","unseen",` ${t}`),o=c("button","copy","Cop\
y",n);return o.type="button",o.addEventListener("click",async()=>{$e(o,await nn(e)?"Copied":"Not copied: select it"),setTimeout(
()=>$e(o,"Copy"),tn)}),o}function $e(e,t){e.firstChild?.replaceWith(t),g("said",HTMLElement).textContent=t==="Copy"?"":t}
async function nn(e){try{return await navigator.clipboard.writeText(e),!0}catch{return on(e)}}function on(e){let t=document.
activeElement,n=c("textarea","unseen",e);document.body.append(n),n.select();let o=document.execCommand("copy");return n.
remove(),t instanceof HTMLElement&&t.focus(),o}var x=JSON.parse(document.getElementById("catalogue")?.textContent??'{"families":[],"channels":[],"codes":[]}');var b=class extends Error{name="ParseError";constructor(t,n,o,r){super(`expected ${o} at ${n}, found ${r}`),this.kind=t,
this.path=n,this.expected=o,this.found=r}};function qe(e,t){if(!(Fe(e,"{",t)+Fe(e,"[",t)<=t)&&!(rn(e)<=t))throw ce(t)}function V(e){let t=[];for(let n=0;n<e.length;){
let o=e.indexOf('"',n),r=o<0?e.length:o,i=r+1;for(;i<e.length&&e[i]!=='"';)i+=e[i]==="\\"?2:1;t.push(e.slice(n,r),e.slice(
r,i+1)),n=i+1}return t}function Fe(e,t,n){let o=0,r=e.indexOf(t);for(;r>=0&&o<=n;)o+=1,r=e.indexOf(t,r+1);return o}function rn(e){
let t=0,n=0;return V(e).forEach((o,r)=>{if(r%2!==1)for(let i of o)(i==="{"||i==="[")&&(n+=1),(i==="}"||i==="]")&&(n-=1),
n=Math.max(n,0),t=Math.max(t,n)}),t}function ce(e){let t=`nesting of at most ${e}`;return new b("too_deep","$",t,"deeper")}var Ue=new Map(x.channels.map(e=>[e.id,e])),He=x.families.map(()=>new Map);for(let e of x.codes)He[e.family]?.set(e.code,
e);function Ke(e){return Ue.get(e)}var We=N("api_response"),Je=N("api_error"),Qe=N("stk_callback"),Ge=N("stk_query"),Ye=N(
"daraja_result"),ze=N("c2b_validation_reply");function N(e){let t=Ue.get(e)?.family,n=t===void 0?void 0:He[t];return o=>n?.
get(o)}var Ze={when:"never",confirmFirst:!0};var sn={when:"never",confirmFirst:!1};function w(e,t,n,o){let r=e==="succeeded"||e==="accepted",i=o?.retry??(r?sn:Ze);return{
family:n,code:t,known:o!==void 0,info:o,outcome:e,retry:i,canChargeAgainNow:e==="failed"&&!i.confirmFirst}}var P=class{constructor(t){this.source=t}};function _(e){return typeof e=="number"||e instanceof P}var an=34,Xe=1e9;function L(e){
let t=e instanceof P?e.source:String(e),n=/^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(t);if(n===null)return;let[,o,r="",i="",
s="0"]=n,a=r+i,d=0,l=a.length;for(;a[d]==="0";)d+=1;if(d===l)return{negative:!1,digits:"",point:0};for(;a[l-1]==="0";)l-=
1;let u=Math.max(-Xe,Math.min(Number(s),Xe));return{negative:o==="-",digits:a.slice(d,l),point:r.length-d+u}}function F({
digits:e,point:t}){return Math.max(e.length-t,0)}function q(e){let{negative:t,digits:n,point:o}=e,r=F(e);if(Math.max(o,1)+
r>an)return;let i=n.padEnd(o,"0").padStart(r+1,"0"),s=i.length-r,a=r>0?`${i.slice(0,s)}.${i.slice(s)}`:i;return t?`-${a}`:
a}function W(e){let t=Number(q(e));return Number.isSafeInteger(t)?t:void 0}function h(e,t,n){if(k(e))return e;throw I("wrong_type",e,t,n,"an object")}function k(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)&&!_(e)}function p(e){return e!=null}function I(e,t,n,o,r){let i=e==="wrong_type"&&t===void 0;return new b(
i?"missing":e,o===void 0?String(n):`${n}.${o}`,r,ue(t))}function ue(e){return e===void 0?"nothing":e===null?"null":e===""?
"empty text":typeof e=="string"?"text":typeof e=="boolean"?"a boolean":_(e)?"a number":Array.isArray(e)?"a list":k(e)?"a\
n object":"something else"}function m(e,t,n){return typeof e=="string"&&e!==""?e:le(e,t,n,"text or a whole number",!0)}function v(e,t,n){return p(e)&&
e!==""?m(e,t,n):void 0}function E(e,t,n){if(typeof e=="string")return e;if(p(e))return le(e,t,n,"text or a number",!1)}function J(e,t,n){
return typeof e=="string"?e:p(e)?typeof e=="boolean"?String(e):le(e,t,n,"a scalar value",!1):null}function le(e,t,n,o,r){
if(Number.isSafeInteger(e))return String(e);let i=_(e)?L(e):void 0,s=i!==void 0&&F(i)>0;if(i!==void 0&&!(r&&s)){let u=r||
Number.isInteger(e)?W(i):q(i);if(u!==void 0)return String(u)}throw I(i?r&&s?"not_integral":"out_of_range":e===""?"empty":
"wrong_type",e,t,n,o)}function Q(e,t){let n=m(e.errorCode,"$","errorCode"),o=v(e.requestId,"$","requestId"),r=E(e.errorMessage,"$","errorMessa\
ge"),i="of_api_error",s=Je(n),a=/^4\d\d/.test(n)?"rejected":"needs_review";return{channel:"api_error",...w(a,n,i,s),description:r,
requestId:o,ids:{},idempotencyKey:void 0,body:t}}function pe({OriginatorConversationID:e,OriginatorCoversationID:t},n){let o=p(e)&&!(n&&e==="");return p(t)&&!o?"Originat\
orCoversationID":"OriginatorConversationID"}function R(e,t,n){let o={};for(let r of n){let s=r==="OriginatorConversation\
ID"?pe(e,!0):r,a=v(e[s],t,s);a!==void 0&&(o[r]=a)}return o}function et(e){try{return v(e,"","")}catch(t){if(t instanceof
b)return;throw t}}function T(e,t){return`${e}=${t.replace(/[%&=]/g,encodeURIComponent)}`}function fe(e,t){return`${T("Co\
nversationID",e)}&${T("OriginatorConversationID",t)}`}function G({CheckoutRequestID:e,ConversationID:t,OriginatorConversationID:n}){
return e!==void 0?T("CheckoutRequestID",e):t!==void 0&&n!==void 0?fe(t,n):void 0}var dn=["CheckoutRequestID","MerchantRequestID","ConversationID","OriginatorConversationID"];function Y(e,t){let n=m(e.ResponseCode,
"$","ResponseCode"),o=R(e,"$",dn),i=p(e.ResponseDesc)&&!p(e.ResponseDescription)?"ResponseDesc":"ResponseDescription",s=E(
e[i],"$",i),a=e.CustomerMessage,d=E(a,"$","CustomerMessage"),l="of_api_response",u=We(n);return{channel:"api_response",...w(
n==="0"?"accepted":"rejected",n,l,u),description:s,customerMessage:d,ids:o,idempotencyKey:G(o),body:t}}var cn=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function ot(e,t){if(typeof e=="string"){if(!(e.length*3<=t||un(e,
t)))throw tt(t);if(!me(e))throw nt();return e}if(!ArrayBuffer.isView(e))throw new b("wrong_type","$","text or bytes",ue(
e));if(!(e.byteLength<=t))throw tt(t);try{return cn.decode(e)}catch{throw nt()}}function me(e){return e.isWellFormed()}function un(e,t){
return e.length<=t&&new TextEncoder().encode(e).length<=t}function tt(e){return new b("too_large","$",`at most ${e} byte\
s`,"more")}function nt(){return new b("not_utf8","$","UTF-8 text","other bytes")}var ln=Symbol();function rt(e,t){let n=new Map;return o(e,t);function o(r,i){if(typeof r!="object"||r===null||r instanceof
P)return r;let s=Array.isArray(r);if(!s&&Object.prototype.toString.call(r)!=="[object Object]")return ln;if(!(i>0))throw ce(
t);let a=n.get(r);if(a&&a.room<=i)return a.copy;let d=s?[]:Object.create(null);n.set(r,{room:i,copy:d});for(let[l,u]of Object.
entries(r))d[l]=o(u,i-1);return d}}function it(e){try{let t=JSON.parse(e);if(!fn(e))return dt(t)}catch{}throw new b("not_json","$","a JSON document","somet\
hing else")}function st(e){let n=V(e).map((r,i)=>i%2===1?r:r.replace(/[-\d][-+.\deE]*/g,'"\uD800$&"')),o=JSON.parse(n.join(
""),(r,i)=>typeof i=="string"&&i.startsWith("\uD800")?new P(i.slice(1)):i);return dt(o)}function at(e){for(let t=e.indexOf(
".");t>=0;t=e.indexOf(".",t+1)){if(!(e.charCodeAt(t+1)<=pn))continue;let n=e.slice(Math.max(t-16,0),t+18);if(/[\d.]{17}|\d\.\d+e/i.
test(n))return!0}for(let t=e.indexOf("-");t>=0;t=e.indexOf("-",t+1))if((e.charCodeAt(t-1)|32)===101)return!0;return!1}var pn=57;
function dt(e){for(let t in Object.prototype)return rt(e,1/0);return e}function fn(e){if(!e.includes("\\u"))return!1;let t=e.
replace(/\\(?:u(d[89a-f]..)|.)/gi,(n,o)=>o===void 0?n:String.fromCharCode(parseInt(o,16)));return!me(t)}function C(e,t,{maxBytes:n=1048576,maxDepth:o=64}={}){let r=t;try{let i=ot(t,n);r=i,qe(i,Math.min(o,512));let s=it(i);if(!at(
i))try{return e(s,i)}catch(a){if(!(a instanceof b))throw a}return e(st(i),i)}catch(i){throw mn(i,r)}}function mn(e,t){return e instanceof b?Object.defineProperty(e,"body",{value:t}):e}function ye(e,t){return C(ge,e,t)}function ge(e,t){let n=h(e,"$"),o=m(n.ResultCode,"$","ResultCode"),r=E(n.ResultDesc,"$","ResultDesc"),i="of_c2b_validati\
on_reply",s=ze(o);return{channel:"c2b_validation_reply",...w(o==="0"?"accepted":"rejected",o,i,s),description:r,ids:{},idempotencyKey:void 0,
body:t}}var j=class{constructor(t,n,o,r,i){if(this.index=void 0,this.names=[],this.values=[],this.path=[n,o,r],!p(t[o]))return;let s=h(
t[o],n,o)[r];if(Array.isArray(s))for(let a=0;a<s.length;a+=1)this.index=a,this.add(s[a],i);else if(k(s))this.add(s,i);else if(p(
s))throw I("wrong_type",s,this,void 0,"an object or a list")}add(t,n){let{Name:o,Key:r,Value:i}=h(t,this),s=n==="Key"?p(
r)||!p(o):p(r)&&!p(o);this.names.push(s?m(r,this,"Key"):m(o,this,"Name")),J(i,this,"Value"),this.values.push(i)}last(t,n){
for(let o=this.names.length-1;o>=0;o-=1)if(this.names[o]===t)return this.index!==void 0&&(this.index=o),n(this.values[o],
this,"Value")}get size(){return this.names.length}get(t){return this.last(t,J)}toJSON(){return this.names.map((t,n)=>[t,
J(this.values[n],this,"Value")])}[Symbol.iterator](){return this.toJSON().values()}toString(){let t=this.path.join(".");
return this.index===void 0?t:`${t}[${this.index}]`}};function he(e,t){return C(be,e,t)}function be(e,t){let n="$.Result",o=h(h(e,"$").Result,"$","Result"),r=m(o.ResultCode,n,"ResultCode"),i=o.ConversationID,
s=m(i,n,"ConversationID"),a=pe(o,!1),d=m(o[a],n,a),l=R(o,n,["TransactionID"]),u=E(o.ResultDesc,n,"ResultDesc"),f=new j(o,
n,"ResultParameters","ResultParameter","Key"),y=new j(o,n,"ReferenceData","ReferenceItem","Key"),O="of_daraja_result",D=Ye(
r);return{channel:"daraja_result",...w(r==="0"?"succeeded":"failed",r,O,D),description:u,ids:{ConversationID:s,OriginatorConversationID:d,
...l},idempotencyKey:fe(s,d),parameters:f,reference:y,body:t}}var Ce=class{constructor(t){this.minor=t}get text(){return String(this.minor).padStart(3,"0").replace(/(..)$/,".$1").replace(
/\.?0*$/,"")}};function z(e,t,n){if(!p(e)||e==="")return;let o=yn(e);if(typeof o=="number")return new Ce(o);throw I(o,e,
t,n,"an amount with at most two decimals")}function yn(e){if(typeof e=="number"&&e>=0){let r=e*100+0;if(Number.isInteger(
e)&&Number.isSafeInteger(r))return r}if(typeof e=="string"&&!/^\d+(?:\.\d+)?$/.test(e))return"bad_amount";let n=_(e)||typeof e==
"string"?L(e):void 0;if(n===void 0)return"wrong_type";if(n.negative||F(n)>2)return"bad_amount";let o={...n,point:n.point+
2};return W(o)??"out_of_range"}var gn=146097*86400,ct=3*3600,xe=class{constructor(t){let n=Math.floor(t/1e6),o=t-n*1e6;this.year=Math.floor(n/1e4),this.
month=Math.floor(n/100)%100,this.day=n%100,this.hour=Math.floor(o/1e4),this.minute=Math.floor(o/100)%100,this.second=o%100}get iso(){
return new Date((this.unixSeconds+ct)*1e3).toISOString().replace(".000Z","+03:00")}get unixSeconds(){let{year:t,month:n,
day:o,hour:r,minute:i,second:s}=this;return Date.UTC(t+400,n-1,o,r,i,s)/1e3-gn-ct}toJSON(){return this.iso}};function Z(e,t,n){
if(!p(e)||e==="")return;let o=hn(e);if(typeof o=="number"){let i=new xe(o);if(bn(i))return i}throw I(o===void 0?"wrong_t\
ype":"bad_date",e,t,n,"a date of 14 digits")}function hn(e){if(Number.isSafeInteger(e)){let o=e;return o>=1e13&&o<1e14&&
o}let t=_(e)?L(e):void 0,n=t?q(t)??"":e;return typeof n=="string"?/^\d{14}$/.test(n)&&Number(n):void 0}function bn({year:e,
month:t,day:n,hour:o,minute:r,second:i}){return e>0&&t>0&&t<13&&n>0&&(n<29||n<=Cn(e,t))&&o<24&&r<60&&i<60}function Cn(e,t){
return new Date(Date.UTC(e+400,t,0)).getUTCDate()}function we(e,t){return C(ke,e,t)}function ke(e,t){let n="$.Body.stkCallback",o=h(h(e,"$").Body,"$","Body"),r=h(o.stkCallback,"$.Body","stkCallback"),i=m(
r.ResultCode,n,"ResultCode"),{CheckoutRequestID:s,MerchantRequestID:a}=r,d=m(s,n,"CheckoutRequestID"),l=m(a,n,"MerchantR\
equestID"),u=E(r.ResultDesc,n,"ResultDesc"),f=new j(r,n,"CallbackMetadata","Item","Name"),y=f.last("Amount",z),O=f.last(
"MpesaReceiptNumber",v),D=f.last("TransactionDate",Z),A=f.last("PhoneNumber",v),Xt="of_stk_callback",en=Qe(i),Le=i==="0"?
"succeeded":"failed",$=w(Le,i,Xt,en);return{channel:"stk_callback",family:$.family,code:i,known:$.known,info:$.info,outcome:Le,
retry:$.retry,canChargeAgainNow:$.canChargeAgainNow,description:u,ids:O===void 0?{CheckoutRequestID:d,MerchantRequestID:l}:
{CheckoutRequestID:d,MerchantRequestID:l,MpesaReceiptNumber:O},idempotencyKey:T("CheckoutRequestID",d),amount:y,receipt:O,
date:D,phone:A,parameters:f,body:t}}function Ee(e,t){return C(Ie,e,t)}function Ie(e,t){let n=h(e,"$"),o=m(n.ResultCode,"$","ResultCode"),r=n.CheckoutRequestID,i=m(r,"$","CheckoutRequestID"),
s=R(n,"$",["MerchantRequestID"]),a=E(n.ResultDesc,"$","ResultDesc"),d="of_stk_query",l=Ge(o),f=l!==void 0&&!l.retry.confirmFirst?
"failed":"needs_review";return{channel:"stk_query",...w(o==="0"?"succeeded":f,o,d,l),description:a,ids:{CheckoutRequestID:i,
...s},idempotencyKey:T("CheckoutRequestID",i),body:t}}function ut(e,t){return C(xn,e,t)}function xn(e,t){let n=h(e,"$");if(k(n.Body)&&k(n.Body.stkCallback))return ke(n,t);if(k(n.Result))return be(n,t);if(p(n.
errorCode))return Q(n,t);if(p(n.TransID)){let r="parseC2bValidation or parseC2bConfirmation, chosen by the URL",i=n.TransID;
throw I("ambiguous_channel",i,"$","TransID",r)}if(p(n.ResponseCode)&&p(n.ResultCode))return Ie(n,t);if(p(n.ResponseCode))
return Y(n,t);if(p(n.ResultCode))return ge(n,t);throw I("unknown_shape",n,"$",void 0,"a known callback or answer")}function X(e,t){return C(wn,e,t)}function wn(e,t){let n=h(e,"$");return p(n.errorCode)?Q(n,t):Y(n,t)}function Oe(e,t){return C(kn,e,t)}function kn(e,t){let n=En(e),o=Object.fromEntries([...lt,"OriginatorCoversationID"].map(i=>[i,et(n[i])])),r=R(o,"$",lt);
return{channel:"timeout",...w("timed_out",void 0),description:void 0,ids:r,idempotencyKey:G(r),body:t}}var lt=["Checkout\
RequestID","MerchantRequestID","ConversationID","OriginatorConversationID","TransactionID"];function En(e){if(!k(e))return{};
let{Result:t,Body:n}=e;return k(t)?t:k(n)&&k(n.stkCallback)?n.stkCallback:e}function ee(e,t,n,o){let r=h(n,"$"),i=m(r.TransID,"$","TransID"),s=R(r,"$",["BillRefNumber","BusinessShortCode"]),a=z(r.
TransAmount,"$","TransAmount"),d=Z(r.TransTime,"$","TransTime"),l=v(r.MSISDN,"$","MSISDN");return{channel:e,...w(t,void 0),
description:void 0,ids:{TransID:i,...s},idempotencyKey:T("TransID",i),amount:a,receipt:t==="succeeded"?i:void 0,date:d,phone:l,
body:o}}function ve(e,t){return C(In,e,t)}function In(e,t){return ee("c2b_validation","pending",e,t)}function Re(e,t){return C(On,e,t)}function On(e,t){return ee("c2b_confirmation","succeeded",e,t)}var vn=["accepted","pending","timed_out","needs_review","succeeded","failed","rejected"];function Rn(e){return Object.hasOwn(ft,e)}function pt(e,t){let n=Rn(e)?ft[e][vn.indexOf(t)]:void 0;if(n===void 0)throw new RangeError("no such status or outcome");
return n}var ft={pending:["pending","pending","timed_out","needs_review","succeeded","failed","rejected"],timed_out:["ti\
med_out","timed_out","timed_out","needs_review","succeeded","failed","rejected"],needs_review:["needs_review","needs_rev\
iew","needs_review","needs_review","succeeded","failed","rejected"],succeeded:["succeeded","succeeded","succeeded","succ\
eeded","succeeded","disputed","disputed"],failed:["failed","failed","failed","failed","disputed","failed","disputed"],rejected:[
"rejected","rejected","rejected","rejected","disputed","disputed","rejected"],disputed:["disputed","disputed","disputed",
"disputed","disputed","disputed","disputed"]};var Sn={api_response:X,api_error:X,stk_callback:we,stk_query:Ee,daraja_result:he,timeout:Oe,c2b_validation:ve,c2b_confirmation:Re,
c2b_validation_reply:ye};function Se(e,t){try{let n=t===void 0?ut:Sn[t];return _n(n(e))}catch(n){if(n instanceof b)return n;
throw n}}function _n(e){let t=Ke(e.channel);if(t===void 0)return{kind:"unknown_shape",path:"$",expected:`a channel of th\
e catalogue, which has no ${e.channel}`,found:"that"};let n=t.family!==void 0&&e.code!==void 0;return{event:e,channel:t,
family:n?x.families[t.family]:void 0,known:e.info,status:pt("pending",e.outcome)}}var Tn=50;function yt(e,t){let n=Se(e,t);if(mt(n))for(let o of An(e).slice(0,Tn)){let r=Se(o,t);if(!mt(r)&&!(t===void 0&&
Dn(r)))return{result:r,isPart:!0}}return{result:n,isPart:!1}}function mt(e){return"kind"in e&&(e.kind==="not_json"||e.kind===
"unknown_shape"||e.path==="$")}function Dn(e){return"event"in e&&e.event.channel==="c2b_validation_reply"}function An(e){
let t=[],n=[],o=0;return V(e).forEach((r,i)=>{if(i%2===1)r.includes("{")&&t.push([o,Pn(r)]);else for(let s=0;s<r.length;s+=
1){if(r[s]==="{"&&n.push(o+s),r[s]!=="}")continue;let a=n.pop(),d=o+s+1;a!==void 0&&t.push([a,e.slice(a,d)])}o+=r.length}),
t.sort(([r],[i])=>r-i).map(([,r])=>r)}function Pn(e){try{return String(JSON.parse(e))}catch{return e}}function gt(e){try{
JSON.parse(e);return}catch(t){return t instanceof Error?t.message:void 0}}function B({family:e,code:t}){return`${x.families[e]?.id}/${t}`}function te(e){let t=document.getElementById(B(e)),n=o=>t?.
querySelector(o)?.textContent??"";return{name:n(".name"),title:n(".title"),meaning:n(".meaning"),action:n(".action"),retry:n(
".retry")}}var ht={accepted:{word:"Accepted",sentence:"Accepted for processing, which is never a payment: the result comes later.",
look:"confirm"},pending:{word:"Pending",sentence:"Nothing final is known yet.",look:"confirm"},timed_out:{word:"Timed ou\
t",sentence:"No result came in time. It may still come, and then it decides.",look:"confirm"},needs_review:{word:"Needs \
review",sentence:"This answer proves nothing: confirm the payment's state.",look:"confirm"},succeeded:{word:"Succeeded",
sentence:"The operation was done.",look:"done"},failed:{word:"Failed",sentence:"The operation was not done.",look:"unpai\
d"},rejected:{word:"Rejected",sentence:"The request was refused.",look:"unpaid"}};function bt({event:e,family:t,status:n},o){let{ids:r}=e;return{channel:e.channel,family:t?.id,code:e.code,known:t&&e.known,
name:o?.name,outcome:e.outcome,title:o?.title,meaning:o?.meaning,action:o?.action,description:e.description,retry:Mn(e.retry),
ids:Object.keys(r).length>0?r:void 0,parameters:"parameters"in e?e.parameters:void 0,reference:"reference"in e?e.reference:
void 0,key:e.idempotencyKey,...jn(e),request_id:"requestId"in e?e.requestId:void 0,customer_message:"customerMessage"in e?
e.customerMessage:void 0,can_charge_again_now:e.canChargeAgainNow,status:n}}function Ct(e){let{kind:t,path:n}=e;return{error:{
kind:t,path:n,message:_e(e)}}}function _e({path:e,expected:t,found:n}){return`expected ${t} at ${e}, found ${n}`}function Mn(e){
let{when:t,delaySeconds:n,backoff:o,maxAttempts:r,confirmFirst:i}=e;return{when:t,delay_seconds:n,backoff:o,max_attempts:r,
confirm_first:i}}function jn(e){if(!("amount"in e))return{};let{amount:t,receipt:n,date:o,phone:r}=e;return{amount:t&&{text:t.
text,minor:t.minor},receipt:n,date:o?.iso,unix:o?.unixSeconds,phone:r}}var xt=2e3,wt=200;function Et(e){let{event:t,channel:n,family:o,known:r}=e,{word:i,sentence:s,look:a}=ht[t.outcome],d=r&&
te(r),l=t.retry.confirmFirst,u=t.canChargeAgainNow?"A new charge is safe now":l&&"Confirm before charging again",{title:f}=n;
return{elements:[c("div",`card ${l?"confirm":a}`,c("h3","",f),Vn([i,u],o),c("p","",s),...Nn(e,d),ne("lines",[["What to d\
o",d?.action],["Retry",d?.retry]]),ne("",Ln(e)),...$n(e),...kt("Parameters","parameters"in t&&t.parameters),...kt("Refer\
ence data","reference"in t&&t.reference),Ot(()=>bt(e,d)))],said:[f,i,t.code,d?.title,u].filter(Boolean).join(", ")}}function It(e,t){
let{kind:n,path:o}=e,r=Bn[n],i=`Cannot be read: ${r??_e(e)}.`,s=n==="not_json"?gt(t):r&&o;return{elements:[c("div","card\
 confirm",c("h3","","Unreadable"),c("p","",i),...s?[c("p","",c("code","",s))]:[],c("p","","That says nothing of the paym\
ent, which is never failed by it: keep the body, and have a person or a status query look at it."),Ot(()=>Ct(e)))],said:i}}
var Bn={ambiguous_channel:"a C2B validation and a C2B confirmation look the same; choose the channel above, by the URL t\
hat the body came to",not_json:"this is no JSON document"};function Nn({event:e,family:t,known:n},o){if(e.code===void 0)
return[];let r=c("code","",oe(e.code));if(n&&o){let a=c("a","",r,` ${o.title}`);return a.href=`#${B(n)}`,[c("p","",a),c(
"p","",o.meaning)]}if(!t)return[c("p","",r," a code of no family.")];let i=c("a","","how to treat an unknown code");i.href=
"#unknown";let s=` not among the codes of ${t.title}: `;return[c("p","",r,s,i,".")]}function Ln({event:e,status:t}){let{
amount:n,receipt:o,date:r,phone:i,customerMessage:s,requestId:a}=e;return[["A pending payment becomes",t],["Daraja says",
e.description],["To tell the customer",s],["Request",a],["Amount",n?.text],["Receipt",o],["Date",r?.iso],["Phone",i]]}function $n({
event:e}){let t=Object.entries({...e.ids,"Idempotency key":e.idempotencyKey}).flatMap(([o,r=""])=>r===""?[]:[[o,r]]);if(t.
length===0)return[];let n=ne("ids lines",t);for(let[o,r]of n.querySelectorAll("dd").entries()){let[i,s]=t[o]??["",""];r.
append(" ",K(s,i))}return[c("h4","","Ids to store"),n]}function kt(e,t){let n=t?[...t]:[];if(n.length===0)return[];let o=n.
length-wt;return[c("h4","",e),ne("",n.slice(0,wt)),...o>0?[c("p","",`\u2026 and ${o} more`)]:[]]}function ne(e,t){let n=t.
filter(([,o])=>o!==void 0);return c("dl",e,...n.map(([o,r])=>c("div","",c("dt","",oe(o)),c("dd","",typeof r=="string"?oe(
r):"no value"))))}function Ot(e){let t=c("details","json",c("summary","","As JSON")),n=()=>{let o=JSON.stringify(e(),void 0,
2);t.append(c("pre","",oe(o)),K(o,"the record"))};return t.addEventListener("toggle",n,{once:!0}),t}function Vn(e,t){let n=c(
"p","marks");for(let o of e)o!==!1&&n.append(c("span","mark",o)," ");return t&&n.append(c("span","badge",t.title)),n}function oe(e){
return e.length<=xt?e:`${e.slice(0,xt)}\u2026 (${e.length} characters)`}function vt(){if(x.channels.length===0)return;let e=g("decode-body",HTMLTextAreaElement),t=g("decode-channel",HTMLSelectElement),
n=g("decode-result",HTMLElement),o=g("decode-said",HTMLElement),r=()=>{let i=e.value,s=i.trim()==="";if(n.hidden=s,s){n.
replaceChildren(),o.textContent="";return}let a=x.channels.find(({id:y})=>y===t.value),{result:d,isPart:l}=yt(i,a?.id),u="\
event"in d?Et(d):It(d,i),f=c("p","note part","Read from the JSON in the text.");n.replaceChildren(...l?[f]:[],...u.elements),
o.textContent=u.said};e.addEventListener("input",r),t.addEventListener("change",r)}var Te,re=()=>{};function De(){return re(),Object.fromEntries(new URLSearchParams(location.search))}function Ae(){let e=location.
hash.slice(1);try{return document.getElementById(decodeURIComponent(e))}catch{return document.getElementById(e)}}function ie(e,t=""){
let{hash:n}=location;re=()=>{clearTimeout(Te),re=()=>{};let o=Object.entries(e).filter(([,s])=>s&&s.length<=200&&!s.includes(
"{")),r=o.length>0?`?${new URLSearchParams(o)}`:"",i=location.hash===n?t:location.hash;try{history.replaceState(null,"",
location.pathname+r+i)}catch{}},clearTimeout(Te),Te=setTimeout(()=>re(),250)}var Fn=["resultcode","responsecode","errorcode"];function Rt(e){let t=new Map,n=r=>{let i=t.get(r)??t.size;return t.set(
r,i),i},o=e.map(({family:r,code:i,name:s,title:a,description:d})=>{let l=s.split("_").map(n),u=O=>[...new Set(jt(O).map(
n))],f=[[u(a),10],[l,9],[u(d),3]],y=`${r}/${i}`.toLowerCase();return{code:i.toLowerCase(),identity:y,name:s,nameWords:l,
fields:f}});return{words:[...t.keys()],codes:o}}function St(e){let t=jt(e),n=t.filter(o=>!Fn.includes(o));return n.length>
0?n:t}function _t(e,t){let n=At(e,t);return Pt(e,o=>{let r=0;for(let[i,s]of t.entries()){let a=Mt(o,s,n[i]??[]);if(a===0)
return 0;r+=a}return r&&r+qn(o,n)})}function Tt(e,t){let n=At(e,t);return Pt(e,r=>{let i=0;for(let[s,a]of t.entries())i+=
Mt(r,a,n[s]??[])||Un(a,r);return i}).slice(0,4)}function Pe(e,t){if(e===t)return 10;let{length:n}=[...e],o=Dt.test(e);if(t.
startsWith(e)&&(n>=3||!o))return n>=3?8:4;let r=n<=3?0:n<=5?1:2;return r>0&&!o&&Math.abs(n-[...t].length)<=r&&Bt(e,t)<=r?
6:0}var Dt=/[0-9]/;function At(e,t){return t.map(n=>e.words.map(o=>Pe(n,o)))}function Pt(e,t){let n=e.codes.map(t);return[
...n.keys()].filter(r=>n[r]).sort((r,i)=>(n[i]??0)-(n[r]??0))}function Mt(e,t,n){if(t===e.identity||t===e.code)return 1e4;
if(t===e.name)return 5e3;if([...t].length>=2&&e.code.startsWith(t))return 3e3;let o=0;for(let[r,i]of e.fields)for(let s of r)
o=Math.max(o,(n[s]??0)*i);return o}function qn({nameWords:e},t){let n=e.filter(o=>t.some(r=>r[o]));return Math.floor(20*
n.length/e.length)}function Un(e,{code:t}){let n=Math.max(1,Math.floor([...e].length/4));return Dt.test(e)&&Bt(e,t)<=n?100:
0}function jt(e){return e.toLowerCase().split(/[^\p{Alphabetic}\p{N}._/-]+/u).map(n=>n.replace(/^[._/-]+|[._/-]+$/g,"")).
filter(n=>n!=="")}function Bt(e,t){let[n,o]=[[...e],[...t]],r=[],i=[...o.keys(),o.length];for(let[s,a]of n.entries()){let d=[
s+1];for(let[l,u]of o.entries()){let f=a===o[l-1]&&n[s-1]===u&&s>0,y=(O,D)=>O[D]??1/0;d.push(Math.min(y(i,l)+ +(a!==u),y(
i,l+1)+1,y(d,l)+1,f?y(r,l-1)+1:1/0))}[r,i]=[i,d]}return i[o.length]??0}var S=x.codes.map(e=>{let t=g(B(e),HTMLElement);return{code:e,element:t,home:t.parentElement??document.body}}),Me=[...new Set(
S.map(({home:e})=>e))],Nt;function se(){return Nt??=Rt(S.map(({code:e})=>{let{name:t,title:n,meaning:o}=te(e);return{family:x.
families[e.family]?.id??"",code:e.code,name:t,title:n,description:o}})),Nt}function ae({element:e}){return e.querySelector(
"a")??document.createElement("a")}var je=[...document.querySelectorAll(".tools [name]")];function Be(){return Object.fromEntries(je.map(({name:e,value:t})=>[
e,t]))}function U(e){for(let t of je)t.value=e[t.name]??"",t.value===""&&"selectedIndex"in t&&(t.selectedIndex=0)}function Lt(e){
for(let t of je)t.addEventListener("input",e)}function $t({family:e,fault:t,retry:n},o){let r=o.retry==="confirm_first"?n.confirmFirst:t!==void 0&&o.retry===n.when;return(!o.
family||o.family===x.families[e]?.id)&&(!o.acts||o.acts===t)&&(!o.retry||r)}var Vt="daraja-codes.slash";function Ft(e){let t=Wn();document.addEventListener("keydown",n=>{if(!!(n.ctrlKey||n.metaKey||
n.altKey)||n.isComposing||n.defaultPrevented)return;(n.key==="/"?t.checked&&!Kn(n.target)&&H(e.query):Hn(n.key,n.target,
e))&&n.preventDefault()})}function Hn(e,t,n){let{query:o}=n,r=n.links(),i=t===o?-1:r.findIndex(s=>s===t);if(i<0&&t!==o)return!1;
switch(e){case"ArrowDown":return H(r[i+1]);case"ArrowUp":return H(i===0?o:r[i-1]);case"Escape":return n.clear(),H(o);case"\
Enter":return i<0&&r[0]?.click(),i<0&&H(r[0]);default:return!1}}function H(e){return e===void 0?!1:(e.focus({preventScroll:!0}),
(e.closest(".card")??e).scrollIntoView({block:"nearest"}),e instanceof HTMLInputElement&&e.select(),!0)}function Kn(e){return e instanceof
HTMLElement&&e.matches("input:not([type=checkbox]), textarea, select")}function Wn(){let e=g("slash",HTMLInputElement);try{
e.checked=localStorage.getItem(Vt)!=="off",e.addEventListener("change",()=>{localStorage.setItem(Vt,e.checked?"on":"off")})}catch{}
return e}var Jn=100;function qt(e,t){if(!("highlights"in CSS))return;let n=e.slice(0,Jn).flatMap(o=>Qn(o,t));CSS.highlights.set("\
found",new Highlight(...n))}function Qn(e,t){let n=[],o=e.id.toLowerCase();for(let r of e.querySelectorAll("h3 code, .ti\
tle, .name, .meaning")){let i=r.firstChild;if(i===null)continue;let s=r.textContent.toLowerCase(),a=r.tagName==="CODE"&&
r.className==="",d=(u,f)=>{let y=new Range;y.setStart(i,u),y.setEnd(i,u+f),n.push(y)};for(let u of t)u===s||a&&u===o?d(0,
s.length):a&&u.length>=2&&s.startsWith(u)&&d(0,u.length);if(a||s.length!==(i.nodeValue??"").length)continue;let l=r.className===
"name"?/[a-z0-9]+/g:/[\p{Alphabetic}\p{N}](?:[\p{Alphabetic}\p{N}._/-]*[\p{Alphabetic}\p{N}])?/gu;for(let{0:u,index:f}of s.
matchAll(l))t.some(y=>Pe(y,u)>0)&&d(f,u.length)}return n}function Ht(){g("none",HTMLElement).hidden=!0}function Kt(){Jt([c("p","","The filters let no code through.")])}function Wt(e,t){
Jt(Yn(e)??Gn(t))}function Jt(e){let t=g("none",HTMLElement);t.hidden=!1,t.replaceChildren(...e)}function Gn(e){let t=e.map(
i=>{let s=ae(i).textContent;return c("li","",Ut(B(i.code),s))}),n="Nothing here is like that. An unknown code is never a\
 success: confirm the payment's state before charging again. ",o=Ut("unknown","What a code that is not here means"),r=c(
"ul","",...t);return[c("p","",n,o,"."),...e.length>0?[c("p","","Near:"),r]:[]]}function Yn(e){let t=document.querySelector(
"#decode-body");if(t===null||!e.includes("{"))return;let n=c("button","","Decode it");return n.type="button",n.addEventListener(
"click",()=>{t.value=e,t.dispatchEvent(new Event("input")),t.closest("details")?.setAttribute("open",""),t.focus()}),[c(
"p","","This looks like a whole body. ",n)]}function Ut(e,t){let n=c("a","",t);return n.href=`#${e}`,n}var Ne=g("found",HTMLElement),de=new Set;function Qt(e){Yt(de),de=new Set;let t=new Set(e);for(let o of S)o.element.hidden=
!t.has(o);let n=new Set(e.map(({home:o})=>o));for(let o of Me)o.hidden=!n.has(o);Ne.hidden=!0}function Gt(e){let t=new Set(
e);Yt(new Set([...de].filter(n=>!t.has(n))));for(let{element:n}of e)n.hidden=!1;Ne.append(...e.map(({element:n})=>n)),de=
t;for(let n of Me)n.hidden=!0;Ne.hidden=e.length===0}function Yt(e){let t=new Map;for(let n of[...S].reverse()){let{element:o,
home:r}=n;e.has(n)&&r.insertBefore(o,t.get(r)??null),o.parentElement===r&&t.set(r,o)}}function Zt(){let e=g("query",HTMLInputElement),t=g("clear",HTMLButtonElement),n=g("count",HTMLElement),o=n.textContent,
r=S,i=()=>{let d=Be(),l=e.value.length>200,u=l?[]:St(e.value),f=l||u.length>0,y=f?zt(_t(se(),u)):S;r=y.filter(({code:A})=>$t(
A,d)),f?Gt(r):Qt(r),qt(r.map(({element:A})=>A),u),r.length>0?Ht():y.length>0?Kt():Wt(e.value,zt(Tt(se(),u)));let O=r.length===
S.length;n.textContent=O?o:`${r.length} of ${o}`;let D=Object.values(d).some(A=>A!=="");t.hidden=!D,document.body.classList.
toggle("asked",D)},s=()=>{U({}),i(),ie({})},a=()=>{let d=Ae();d instanceof HTMLDetailsElement&&(d.open=!0),d?.closest("[\
hidden]")&&(U({}),i(),ie({},location.hash),d.scrollIntoView())};Lt(()=>{i(),ie(Be())}),t.addEventListener("click",()=>{s(),
e.focus()}),addEventListener("popstate",()=>{U(De()),i(),a()}),e.addEventListener("focus",()=>se(),{once:!0}),Ft({query:e,
links:()=>r.map(ae),clear:s}),U(De()),i(),a(),Ae()?.scrollIntoView()}function zt(e){return e.flatMap(t=>S[t]??[])}document.documentElement.classList.add("js");Zt();Ve();vt();})();
