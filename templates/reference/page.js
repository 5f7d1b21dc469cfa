// Compiled from templates/reference/script by tests/consumers/reference/build. Do not edit.
"use strict";(()=>{function u(e,n,...t){let r=document.createElement(e);return n!==""&&(r.className=n),r.append(...t),r}function h(e,n){let t=document.
getElementById(e);if(t instanceof n)return t;throw new Error(`the page has no #${e}`)}var Zn=2e3;function $e(){for(let e of document.querySelectorAll(".messages p")){let n=e.matches("[lang=sw]")?"in Kiswahi\
li":"in English";e.after(V(e.textContent,n))}}function V(e,n){let t=u("span","unseen",` ${n}`),r=u("button","copy","Copy",
t);return r.type="button",r.addEventListener("click",async()=>{Ne(r,await Xn(e)?"Copied":"Not copied: select it"),setTimeout(
()=>Ne(r,"Copy"),Zn)}),r}function Ne(e,n){e.firstChild?.replaceWith(n),h("said",HTMLElement).textContent=n==="Copy"?"":n}
async function Xn(e){try{return await navigator.clipboard.writeText(e),!0}catch{return et(e)}}function et(e){let n=document.
activeElement,t=u("textarea","unseen",e);document.body.append(t),t.select();let r=document.execCommand("copy");return t.
remove(),n instanceof HTMLElement&&n.focus(),r}var x=JSON.parse(document.getElementById("catalogue")?.textContent??'{"families":[],"channels":[],"codes":[]}');var Le=new Map(x.channels.map(e=>[e.id,e])),Ve=x.families.map(()=>new Map);for(let e of x.codes)Ve[e.family]?.set(e.code,
e);function Fe(e){return Le.get(e)}var qe=N("api_response"),Ue=N("api_error"),He=N("stk_callback"),Ke=N("stk_query"),We=N(
"daraja_result"),Je=N("c2b_validation_reply");function N(e){let n=Le.get(e)?.family,t=n===void 0?void 0:Ve[n];return r=>t?.
get(r)}var Qe={when:"never",confirmFirst:!0};var nt={when:"never",confirmFirst:!1};function k(e,n,t,r){let o=e==="succeeded"||e==="accepted",i=r?.retry??(o?nt:Qe);return{
family:t,code:n,known:r!==void 0,info:r,outcome:e,retry:i,canChargeAgainNow:e==="failed"&&!i.confirmFirst}}var P=class{constructor(n){this.source=n}};function T(e){return typeof e=="number"||e instanceof P}var tt=34,Ge=1e9;function $(e){
let n=e instanceof P?e.source:String(e),t=/^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(n);if(t===null)return;let[,r,o="",i="",
s="0"]=t,a=o+i,d=0,c=a.length;for(;a[d]==="0";)d+=1;if(d===c)return{negative:!1,digits:"",point:0};for(;a[c-1]==="0";)c-=
1;let p=Math.max(-Ge,Math.min(Number(s),Ge));return{negative:r==="-",digits:a.slice(d,c),point:o.length-d+p}}function F({
digits:e,point:n}){return Math.max(e.length-n,0)}function q(e){let{negative:n,digits:t,point:r}=e,o=F(e);if(Math.max(r,1)+
o>tt)return;let i=t.padEnd(r,"0").padStart(o+1,"0"),s=i.length-o,a=o>0?`${i.slice(0,s)}.${i.slice(s)}`:i;return n?`-${a}`:
a}function K(e){let n=Number(q(e));return Number.isSafeInteger(n)?n:void 0}var b=class extends Error{name="ParseError";constructor(n,t,r,o){super(`expected ${r} at ${t}, found ${o}`),this.kind=n,
this.path=t,this.expected=r,this.found=o}};function g(e,n,t){if(w(e))return e;throw I("wrong_type",e,n,t,"an object")}function w(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)&&!T(e)}function l(e){return e!=null}function I(e,n,t,r,o){let i=e==="wrong_type"&&n===void 0;return new b(
i?"missing":e,r===void 0?String(t):`${t}.${r}`,o,re(n))}function re(e){return e===void 0?"nothing":e===null?"null":e===""?
"empty text":typeof e=="string"?"text":typeof e=="boolean"?"a boolean":T(e)?"a number":Array.isArray(e)?"a list":w(e)?"a\
n object":"something else"}function m(e,n,t){return typeof e=="string"&&e!==""?e:oe(e,n,t,"text or a whole number",!0)}function _(e,n,t){return l(e)&&
e!==""?m(e,n,t):void 0}function E(e,n,t){if(typeof e=="string")return e;if(l(e))return oe(e,n,t,"text or a number",!1)}function W(e,n,t){
return typeof e=="string"?e:l(e)?typeof e=="boolean"?String(e):oe(e,n,t,"a scalar value",!1):null}function oe(e,n,t,r,o){
if(Number.isSafeInteger(e))return String(e);let i=T(e)?$(e):void 0,s=i!==void 0&&F(i)>0;if(i!==void 0&&!(o&&s)){let p=o||
Number.isInteger(e)?K(i):q(i);if(p!==void 0)return String(p)}throw I(i?o&&s?"not_integral":"out_of_range":e===""?"empty":
"wrong_type",e,n,t,r)}function J(e,n){let t=m(e.errorCode,"$","errorCode"),r=_(e.requestId,"$","requestId"),o=E(e.errorMessage,"$","errorMessa\
ge"),i="of_api_error",s=Ue(t),a=/^4\d\d/.test(t)?"rejected":"needs_review";return{channel:"api_error",...k(a,t,i,s),description:o,
requestId:r,ids:{},idempotencyKey:void 0,body:n}}function ie({OriginatorConversationID:e,OriginatorCoversationID:n},t){let r=l(e)&&!(t&&e==="");return l(n)&&!r?"Originat\
orCoversationID":"OriginatorConversationID"}function S(e,n,t){let r={};for(let o of t){let s=o==="OriginatorConversation\
ID"?ie(e,!0):o,a=_(e[s],n,s);a!==void 0&&(r[o]=a)}return r}function Ye(e){try{return _(e,"","")}catch(n){if(n instanceof
b)return;throw n}}function D(e,n){return`${e}=${n.replace(/[%&=]/g,encodeURIComponent)}`}function se(e,n){return`${D("Co\
nversationID",e)}&${D("OriginatorConversationID",n)}`}function Q({CheckoutRequestID:e,ConversationID:n,OriginatorConversationID:t}){
return e!==void 0?D("CheckoutRequestID",e):n!==void 0&&t!==void 0?se(n,t):void 0}var rt=["CheckoutRequestID","MerchantRequestID","ConversationID","OriginatorConversationID"];function G(e,n){let t=m(e.ResponseCode,
"$","ResponseCode"),r=S(e,"$",rt),i=l(e.ResponseDesc)&&!l(e.ResponseDescription)?"ResponseDesc":"ResponseDescription",s=E(
e[i],"$",i),a=e.CustomerMessage,d=E(a,"$","CustomerMessage"),c="of_api_response",p=qe(t);return{channel:"api_response",...k(
t==="0"?"accepted":"rejected",t,c,p),description:s,customerMessage:d,ids:r,idempotencyKey:Q(r),body:n}}var ot=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function Xe(e,n){if(typeof e=="string"){if(!(e.length*3<=n||it(e,
n)))throw ze(n);if(!ae(e))throw Ze();return e}if(!ArrayBuffer.isView(e))throw new b("wrong_type","$","text or bytes",re(
e));if(!(e.byteLength<=n))throw ze(n);try{return ot.decode(e)}catch{throw Ze()}}function ae(e){return e.isWellFormed()}function it(e,n){
return e.length<=n&&new TextEncoder().encode(e).length<=n}function ze(e){return new b("too_large","$",`at most ${e} byte\
s`,"more")}function Ze(){return new b("not_utf8","$","UTF-8 text","other bytes")}function nn(e,n){if(!(en(e,"{",n)+en(e,"[",n)<=n)&&!(st(e)<=n))throw ce(n)}function de(e){let n=[];for(let t=0;t<e.length;){
let r=e.indexOf('"',t),o=r<0?e.length:r,i=o+1;for(;i<e.length&&e[i]!=='"';)i+=e[i]==="\\"?2:1;n.push(e.slice(t,o),e.slice(
o,i+1)),t=i+1}return n}function en(e,n,t){let r=0,o=e.indexOf(n);for(;o>=0&&r<=t;)r+=1,o=e.indexOf(n,o+1);return r}function st(e){
let n=0,t=0;return de(e).forEach((r,o)=>{if(o%2!==1)for(let i of r)(i==="{"||i==="[")&&(t+=1),(i==="}"||i==="]")&&(t-=1),
t=Math.max(t,0),n=Math.max(n,t)}),n}function ce(e){let n=`nesting of at most ${e}`;return new b("too_deep","$",n,"deeper")}var at=Symbol();function tn(e,n){let t=new Map;return r(e,n);function r(o,i){if(typeof o!="object"||o===null||o instanceof
P)return o;let s=Array.isArray(o);if(!s&&Object.prototype.toString.call(o)!=="[object Object]")return at;if(!(i>0))throw ce(
n);let a=t.get(o);if(a&&a.room<=i)return a.copy;let d=s?[]:Object.create(null);t.set(o,{room:i,copy:d});for(let[c,p]of Object.
entries(o))d[c]=r(p,i-1);return d}}function rn(e){try{let n=JSON.parse(e);if(!ct(e))return an(n)}catch{}throw new b("not_json","$","a JSON document","somet\
hing else")}function on(e){let t=de(e).map((o,i)=>i%2===1?o:o.replace(/[-\d][-+.\deE]*/g,'"\uD800$&"')),r=JSON.parse(t.join(
""),(o,i)=>typeof i=="string"&&i.startsWith("\uD800")?new P(i.slice(1)):i);return an(r)}function sn(e){for(let n=e.indexOf(
".");n>=0;n=e.indexOf(".",n+1)){if(!(e.charCodeAt(n+1)<=dt))continue;let t=e.slice(Math.max(n-16,0),n+18);if(/[\d.]{17}|\d\.\d+e/i.
test(t))return!0}for(let n=e.indexOf("-");n>=0;n=e.indexOf("-",n+1))if((e.charCodeAt(n-1)|32)===101)return!0;return!1}var dt=57;
function an(e){for(let n in Object.prototype)return tn(e,1/0);return e}function ct(e){if(!e.includes("\\u"))return!1;let n=e.
replace(/\\(?:u(d[89a-f]..)|.)/gi,(t,r)=>r===void 0?t:String.fromCharCode(parseInt(r,16)));return!ae(n)}function C(e,n,{maxBytes:t=1048576,maxDepth:r=64}={}){let o=n;try{let i=Xe(n,t);o=i,nn(i,Math.min(r,512));let s=rn(i);if(!sn(
i))try{return e(s,i)}catch(a){if(!(a instanceof b))throw a}return e(on(i),i)}catch(i){throw ut(i,o)}}function ut(e,n){return e instanceof b?Object.defineProperty(e,"body",{value:n}):e}function ue(e,n){return C(pe,e,n)}function pe(e,n){let t=g(e,"$"),r=m(t.ResultCode,"$","ResultCode"),o=E(t.ResultDesc,"$","ResultDesc"),i="of_c2b_validati\
on_reply",s=Je(r);return{channel:"c2b_validation_reply",...k(r==="0"?"accepted":"rejected",r,i,s),description:o,ids:{},idempotencyKey:void 0,
body:n}}var j=class{constructor(n,t,r,o,i){if(this.index=void 0,this.names=[],this.values=[],this.path=[t,r,o],!l(n[r]))return;let s=g(
n[r],t,r)[o];if(Array.isArray(s))for(let a=0;a<s.length;a+=1)this.index=a,this.add(s[a],i);else if(w(s))this.add(s,i);else if(l(
s))throw I("wrong_type",s,this,void 0,"an object or a list")}add(n,t){let{Name:r,Key:o,Value:i}=g(n,this),s=t==="Key"?l(
o)||!l(r):l(o)&&!l(r);this.names.push(s?m(o,this,"Key"):m(r,this,"Name")),W(i,this,"Value"),this.values.push(i)}last(n,t){
for(let r=this.names.length-1;r>=0;r-=1)if(this.names[r]===n)return this.index!==void 0&&(this.index=r),t(this.values[r],
this,"Value")}get size(){return this.names.length}get(n){return this.last(n,W)}toJSON(){return this.names.map((n,t)=>[n,
W(this.values[t],this,"Value")])}[Symbol.iterator](){return this.toJSON().values()}toString(){let n=this.path.join(".");
return this.index===void 0?n:`${n}[${this.index}]`}};function le(e,n){return C(fe,e,n)}function fe(e,n){let t="$.Result",r=g(g(e,"$").Result,"$","Result"),o=m(r.ResultCode,t,"ResultCode"),i=r.ConversationID,
s=m(i,t,"ConversationID"),a=ie(r,!1),d=m(r[a],t,a),c=S(r,t,["TransactionID"]),p=E(r.ResultDesc,t,"ResultDesc"),f=new j(r,
t,"ResultParameters","ResultParameter","Key"),y=new j(r,t,"ReferenceData","ReferenceItem","Key"),O="of_daraja_result",R=We(
o);return{channel:"daraja_result",...k(o==="0"?"succeeded":"failed",o,O,R),description:p,ids:{ConversationID:s,OriginatorConversationID:d,
...c},idempotencyKey:se(s,d),parameters:f,reference:y,body:n}}var me=class{constructor(n){this.minor=n}get text(){return String(this.minor).padStart(3,"0").replace(/(..)$/,".$1").replace(
/\.?0*$/,"")}};function Y(e,n,t){if(!l(e)||e==="")return;let r=pt(e);if(typeof r=="number")return new me(r);throw I(r,e,
n,t,"an amount with at most two decimals")}function pt(e){if(typeof e=="number"&&e>=0){let o=e*100+0;if(Number.isInteger(
e)&&Number.isSafeInteger(o))return o}if(typeof e=="string"&&!/^\d+(?:\.\d+)?$/.test(e))return"bad_amount";let t=T(e)||typeof e==
"string"?$(e):void 0;if(t===void 0)return"wrong_type";if(t.negative||F(t)>2)return"bad_amount";let r={...t,point:t.point+
2};return K(r)??"out_of_range"}var lt=146097*86400,dn=3*3600,ye=class{constructor(n){let t=Math.floor(n/1e6),r=n-t*1e6;this.year=Math.floor(t/1e4),this.
month=Math.floor(t/100)%100,this.day=t%100,this.hour=Math.floor(r/1e4),this.minute=Math.floor(r/100)%100,this.second=r%100}get iso(){
return new Date((this.unixSeconds+dn)*1e3).toISOString().replace(".000Z","+03:00")}get unixSeconds(){let{year:n,month:t,
day:r,hour:o,minute:i,second:s}=this;return Date.UTC(n+400,t-1,r,o,i,s)/1e3-lt-dn}toJSON(){return this.iso}};function z(e,n,t){
if(!l(e)||e==="")return;let r=ft(e);if(typeof r=="number"){let i=new ye(r);if(mt(i))return i}throw I(r===void 0?"wrong_t\
ype":"bad_date",e,n,t,"a date of 14 digits")}function ft(e){if(Number.isSafeInteger(e)){let r=e;return r>=1e13&&r<1e14&&
r}let n=T(e)?$(e):void 0,t=n?q(n)??"":e;return typeof t=="string"?/^\d{14}$/.test(t)&&Number(t):void 0}function mt({year:e,
month:n,day:t,hour:r,minute:o,second:i}){return e>0&&n>0&&n<13&&t>0&&(t<29||t<=yt(e,n))&&r<24&&o<60&&i<60}function yt(e,n){
return new Date(Date.UTC(e+400,n,0)).getUTCDate()}function ge(e,n){return C(he,e,n)}function he(e,n){let t="$.Body.stkCallback",r=g(g(e,"$").Body,"$","Body"),o=g(r.stkCallback,"$.Body","stkCallback"),i=m(
o.ResultCode,t,"ResultCode"),{CheckoutRequestID:s,MerchantRequestID:a}=o,d=m(s,t,"CheckoutRequestID"),c=m(a,t,"MerchantR\
equestID"),p=E(o.ResultDesc,t,"ResultDesc"),f=new j(o,t,"CallbackMetadata","Item","Name"),y=f.last("Amount",Y),O=f.last(
"MpesaReceiptNumber",_),R=f.last("TransactionDate",z),Me=f.last("PhoneNumber",_),Yn="of_stk_callback",zn=He(i),Be=i==="0"?
"succeeded":"failed",L=k(Be,i,Yn,zn);return{channel:"stk_callback",family:L.family,code:i,known:L.known,info:L.info,outcome:Be,
retry:L.retry,canChargeAgainNow:L.canChargeAgainNow,description:p,ids:O===void 0?{CheckoutRequestID:d,MerchantRequestID:c}:
{CheckoutRequestID:d,MerchantRequestID:c,MpesaReceiptNumber:O},idempotencyKey:D("CheckoutRequestID",d),amount:y,receipt:O,
date:R,phone:Me,parameters:f,body:n}}function be(e,n){return C(Ce,e,n)}function Ce(e,n){let t=g(e,"$"),r=m(t.ResultCode,"$","ResultCode"),o=t.CheckoutRequestID,i=m(o,"$","CheckoutRequestID"),
s=S(t,"$",["MerchantRequestID"]),a=E(t.ResultDesc,"$","ResultDesc"),d="of_stk_query",c=Ke(r),f=c!==void 0&&!c.retry.confirmFirst?
"failed":"needs_review";return{channel:"stk_query",...k(r==="0"?"succeeded":f,r,d,c),description:a,ids:{CheckoutRequestID:i,
...s},idempotencyKey:D("CheckoutRequestID",i),body:n}}function cn(e,n){return C(gt,e,n)}function gt(e,n){let t=g(e,"$");if(w(t.Body)&&w(t.Body.stkCallback))return he(t,n);if(w(t.Result))return fe(t,n);if(l(t.
errorCode))return J(t,n);if(l(t.TransID)){let o="parseC2bValidation or parseC2bConfirmation, chosen by the URL",i=t.TransID;
throw I("ambiguous_channel",i,"$","TransID",o)}if(l(t.ResponseCode)&&l(t.ResultCode))return Ce(t,n);if(l(t.ResponseCode))
return G(t,n);if(l(t.ResultCode))return pe(t,n);throw I("unknown_shape",t,"$",void 0,"a known callback or answer")}function Z(e,n){return C(ht,e,n)}function ht(e,n){let t=g(e,"$");return l(t.errorCode)?J(t,n):G(t,n)}function xe(e,n){return C(bt,e,n)}function bt(e,n){let t=Ct(e),r=Object.fromEntries([...un,"OriginatorCoversationID"].map(i=>[i,Ye(t[i])])),o=S(r,"$",un);
return{channel:"timeout",...k("timed_out",void 0),description:void 0,ids:o,idempotencyKey:Q(o),body:n}}var un=["Checkout\
RequestID","MerchantRequestID","ConversationID","OriginatorConversationID","TransactionID"];function Ct(e){if(!w(e))return{};
let{Result:n,Body:t}=e;return w(n)?n:w(t)&&w(t.stkCallback)?t.stkCallback:e}function X(e,n,t,r){let o=g(t,"$"),i=m(o.TransID,"$","TransID"),s=S(o,"$",["BillRefNumber","BusinessShortCode"]),a=Y(o.TransAmount,
"$","TransAmount"),d=z(o.TransTime,"$","TransTime"),c=_(o.MSISDN,"$","MSISDN");return{channel:e,...k(n,void 0),description:void 0,
ids:{TransID:i,...s},idempotencyKey:D("TransID",i),amount:a,receipt:n==="succeeded"?i:void 0,date:d,phone:c,body:r}}function ke(e,n){return C(xt,e,n)}function xt(e,n){return X("c2b_validation","pending",e,n)}function we(e,n){return C(kt,e,n)}function kt(e,n){return X("c2b_confirmation","succeeded",e,n)}var wt=["accepted","pending","timed_out","needs_review","succeeded","failed","rejected"];function Et(e){return Object.hasOwn(ln,e)}function pn(e,n){let t=Et(e)?ln[e][wt.indexOf(n)]:void 0;if(t===void 0)throw new RangeError("no such status or outcome");
return t}var ln={pending:["pending","pending","timed_out","needs_review","succeeded","failed","rejected"],timed_out:["ti\
med_out","timed_out","timed_out","needs_review","succeeded","failed","rejected"],needs_review:["needs_review","needs_rev\
iew","needs_review","needs_review","succeeded","failed","rejected"],succeeded:["succeeded","succeeded","succeeded","succ\
eeded","succeeded","disputed","disputed"],failed:["failed","failed","failed","failed","disputed","failed","disputed"],rejected:[
"rejected","rejected","rejected","rejected","disputed","disputed","rejected"],disputed:["disputed","disputed","disputed",
"disputed","disputed","disputed","disputed"]};var It={api_response:Z,api_error:Z,stk_callback:ge,stk_query:be,daraja_result:le,timeout:xe,c2b_validation:ke,c2b_confirmation:we,
c2b_validation_reply:ue};function Ee(e,n){try{let t=n===void 0?cn:It[n];return Ot(t(e))}catch(t){if(t instanceof b)return t;
throw t}}function Ot(e){let n=Fe(e.channel);if(n===void 0)return{kind:"unknown_shape",path:"$",expected:`a channel of th\
e catalogue, which has no ${e.channel}`,found:"that"};let t=n.family!==void 0&&e.code!==void 0;return{event:e,channel:n,
family:t?x.families[n.family]:void 0,known:e.info,status:pn("pending",e.outcome)}}function mn(e,n){let t=Ee(e,n);if(!fn(t))return{result:t,isPart:!1};let r=e.slice(e.indexOf("{"),e.lastIndexOf("}")+1);for(let o of[
r,Rt(r)]){let i=Ee(o,n);if(!fn(i))return{result:i,isPart:!0}}return{result:t,isPart:!1}}function yn(e){try{JSON.parse(e);
return}catch(n){let t=String(n),r=/line (\d+) column (\d+)/.exec(t);if(r!==null)return`line ${r[1]}, column ${r[2]}`;let o=/position (\d+)/.
exec(t)?.[1];if(o===void 0)return;let i=e.slice(0,Number(o)).split(`
`);return`line ${i.length}, column ${(i.at(-1)?.length??0)+1}`}}function fn(e){return"kind"in e&&e.kind==="not_json"}function Rt(e){
try{return String(JSON.parse(`"${e}"`))}catch{return e}}function M({family:e,code:n}){return`${x.families[e]?.id}/${n}`}function gn(e){let n=document.getElementById(M(e)),t=r=>n?.
querySelector(r)?.textContent??"";return{title:t(".title"),meaning:t(".meaning"),action:t(".action"),retry:t(".retry")}}var hn={accepted:{word:"Accepted",sentence:"Accepted for processing, which is never a payment: the result comes later.",
look:"confirm"},pending:{word:"Pending",sentence:"Nothing final is known yet.",look:"confirm"},timed_out:{word:"Timed ou\
t",sentence:"No result came in time. It may still come, and then it decides.",look:"confirm"},needs_review:{word:"Needs \
review",sentence:"This answer proves nothing: confirm the payment's state.",look:"confirm"},succeeded:{word:"Succeeded",
sentence:"The operation was done.",look:"done"},failed:{word:"Failed",sentence:"The operation was not done.",look:"unpai\
d"},rejected:{word:"Rejected",sentence:"The request was refused.",look:"unpaid"}};function bn({event:e,family:n,known:t,status:r},o){let{ids:i}=e;return{channel:e.channel,family:n?.id,code:e.code,known:n&&
e.known,name:t?.name,outcome:e.outcome,title:o?.title,meaning:o?.meaning,action:o?.action,description:e.description,retry:_t(
e.retry),ids:Object.keys(i).length>0?i:void 0,parameters:"parameters"in e?e.parameters:void 0,reference:"reference"in e?
e.reference:void 0,key:e.idempotencyKey,...St(e),request_id:"requestId"in e?e.requestId:void 0,customer_message:"custome\
rMessage"in e?e.customerMessage:void 0,can_charge_again_now:e.canChargeAgainNow,status:r}}function Cn(e){let{kind:n,path:t}=e;
return{error:{kind:n,path:t,message:Ie(e)}}}function Ie({path:e,expected:n,found:t}){return`expected ${n} at ${e}, found\
 ${t}`}function _t(e){let{when:n,delaySeconds:t,backoff:r,maxAttempts:o,confirmFirst:i}=e;return{when:n,delay_seconds:t,
backoff:r,max_attempts:o,confirm_first:i}}function St(e){if(!("amount"in e))return{};let{amount:n,receipt:t,date:r,phone:o}=e;
return{amount:n&&{text:n.text,minor:n.minor},receipt:t,date:r?.iso,unix:r?.unixSeconds,phone:o}}var xn=2e3,vt=200;function wn(e){let{event:n,channel:t,known:r}=e,{word:o,sentence:i,look:s}=hn[n.outcome],a=r&&gn(r),d=u(
"h3","",Oe(o,s),` ${t.title}`),c=n.canChargeAgainNow?["A new charge is safe now.","done"]:n.retry.confirmFirst?["Confirm\
 before charging again.","confirm"]:void 0,p=u("p","",i);return c&&p.append(" ",Oe(c[0]??"",c[1]??"")),{elements:[d,p,...Dt(
e,a),...Pt(e,a),...At(e),...kn("Parameters","parameters"in n&&n.parameters),...kn("Reference data","reference"in n&&n.reference),
In(()=>bn(e,a))],said:[t.title,o,n.code,a?.title,c?.[0]].filter(f=>f!==void 0).join(", ")}}function En(e,n){let{kind:t,path:r}=e,
o=`Cannot be read: ${Tt[t]??Ie(e)}.`,i=n??(r==="$"?void 0:r),s=u("p","","Where: ",u("code","",i??""));return{elements:[u(
"h3","",Oe("Unreadable","confirm")),u("p","",o),...i===void 0?[]:[s],u("p","","That says nothing of the payment, which i\
s never failed by it: keep the body, and have a person or a status query look at it."),In(()=>Cn(e))],said:o}}var Tt={ambiguous_channel:"\
a C2B validation and a C2B confirmation look the same; choose the channel above, by the URL that the body came to",not_json:"\
this is no JSON document"};function Dt({event:e,family:n,known:t},r){if(e.code===void 0)return[];let o=u("code","",B(e.code));
if(t&&r){let a=u("a","",o,` ${r.title}`);return a.href=`#${M(t)}`,[u("p","code",a,` ${n?.title}`),u("p","",r.meaning)]}let i=n?
`not among the codes of ${n.title}: `:"a code of no family.",s=u("p","code",o,` ${i}`);if(n){let a=u("a","","how to trea\
t an unknown code");a.href="#unknown",s.append(a,".")}return[s]}function Pt({event:e,status:n},t){let r=[["What to do",t?.
action],["Retry",t?.retry],["A pending payment becomes",n],["Daraja says",e.description],["To tell the customer","custom\
erMessage"in e?e.customerMessage:void 0],["Request","requestId"in e?e.requestId:void 0]];"amount"in e&&r.push(["Amount",
e.amount?.text],["Receipt",e.receipt],["Date",e.date?.iso],["Phone",e.phone]);let o=u("dl","");for(let[i,s]of r)s!==void 0&&
o.append(ee(i,B(s)));return[o]}function At({event:e}){let n=Object.entries(e.ids).map(([r,o])=>ee(r,u("code","",B(o??"")),
V(o??"",r)));if(n.length===0)return[];let t=e.idempotencyKey;if(t!==void 0){let r=V(t,"the idempotency key"),o=u("code",
"",B(t));n.push(ee("Idempotency key",o,r))}return[u("h4","","Ids to store"),u("dl","ids",...n)]}function kn(e,n){let t=n?
[...n]:[];if(t.length===0)return[];let r=t.slice(0,vt).map(([i,s])=>ee(B(i),s===null?"no value":B(s))),o=t.length-r.length;
return[u("h4","",e),u("dl","",...r),...o>0?[u("p","",`\u2026 and ${o} more`)]:[]]}function In(e){let n=u("details","json",
u("summary","","As JSON")),t=()=>{let r=JSON.stringify(e(),void 0,2);n.append(u("pre","",B(r)),V(r,"the record"))};return n.
addEventListener("toggle",t,{once:!0}),n}function ee(e,...n){let t=u("dd","",...n);return u("div","",u("dt","",e),t)}function Oe(e,n){
return u("span",`mark ${n}`,e)}function B(e){return e.length<=xn?e:`${e.slice(0,xn)}\u2026 (${e.length} characters)`}function On(){if(x.channels.length===0)return;let e=h("decode-body",HTMLTextAreaElement),n=h("decode-channel",HTMLSelectElement),
t=h("decode-result",HTMLElement),r=h("decode-said",HTMLElement),o=()=>{let i=e.value,s=i.trim()==="";if(t.hidden=s,s){t.
replaceChildren(),r.textContent="";return}let a=x.channels.find(({id:y})=>y===n.value),{result:d,isPart:c}=mn(i,a?.id),p="\
event"in d?wn(d):En(d,d.kind==="not_json"?yn(i):void 0),f=u("p","note part","Read from the JSON in the text.");t.replaceChildren(
...c?[f]:[],...p.elements),r.textContent=p.said};e.addEventListener("input",o),n.addEventListener("change",o)}var Rn;function Re(){return Object.fromEntries(new URLSearchParams(location.search))}function _e(){let e=location.hash.slice(
1);try{return document.getElementById(decodeURIComponent(e))}catch{return document.getElementById(e)}}function Se(e){let{
hash:n}=location;clearTimeout(Rn),Rn=setTimeout(()=>{let t=Object.entries(e).filter(([,i])=>i),r=t.length>0?`?${new URLSearchParams(
t)}`:"",o=location.hash===n?"":location.hash;try{history.replaceState(null,"",location.pathname+r+o)}catch{}},250)}var jt=["resultcode","responsecode","errorcode"];function _n(e){let n=new Map,t=o=>{let i=n.get(o)??n.size;return n.set(
o,i),i},r=e.map(({family:o,code:i,name:s,title:a,description:d})=>{let c=s.split("_").map(t),p=O=>[...new Set(Mn(O).map(
t))],f=[[p(a),10],[c,9],[p(d),3]],y=`${o}/${i}`.toLowerCase();return{code:i.toLowerCase(),identity:y,name:s,nameWords:c,
fields:f}});return{words:[...n.keys()],codes:r}}function Sn(e){let n=Mn(e),t=n.filter(r=>!jt.includes(r));return t.length>
0?t:n}function vn(e,n){let t=Pn(e,n);return An(e,r=>{let o=0;for(let[i,s]of n.entries()){let a=jn(r,s,t[i]??[]);if(a===0)
return 0;o+=a}return o&&o+Mt(r,t)})}function Tn(e,n){let t=Pn(e,n);return An(e,o=>{let i=0;for(let[s,a]of n.entries())i+=
jn(o,a,t[s]??[])||Bt(a,o);return i}).slice(0,4)}function ve(e,n){if(e===n)return 10;let{length:t}=[...e];if(t>=3&&n.startsWith(
e))return 8;let r=t<=3?0:t<=5?1:2;return r>0&&!Dn.test(e)&&Math.abs(t-[...n].length)<=r&&Bn(e,n)<=r?6:0}var Dn=/[0-9]/;function Pn(e,n){
return n.map(t=>e.words.map(r=>ve(t,r)))}function An(e,n){let t=e.codes.map(n);return[...t.keys()].filter(o=>t[o]).sort(
(o,i)=>(t[i]??0)-(t[o]??0))}function jn(e,n,t){if(n===e.identity||n===e.code)return 1e4;if(n===e.name)return 5e3;if(n.length>=
2&&e.code.startsWith(n))return 3e3;let r=0;for(let[o,i]of e.fields)for(let s of o)r=Math.max(r,(t[s]??0)*i);return r}function Mt({
nameWords:e},n){let t=e.filter(r=>n.some(o=>o[r]));return Math.floor(20*t.length/e.length)}function Bt(e,{code:n}){let t=Math.
max(1,Math.floor([...e].length/4));return Dn.test(e)&&Bn(e,n)<=t?100:0}function Mn(e){return e.toLowerCase().split(/[^\p{Alphabetic}\p{N}._/-]+/u).
map(t=>t.replace(/^[._/-]+|[._/-]+$/g,"")).filter(t=>t!=="")}function Bn(e,n){let[t,r]=[[...e],[...n]],o=[],i=[...r.keys(),
r.length];for(let[s,a]of t.entries()){let d=[s+1];for(let[c,p]of r.entries()){let f=a===r[c-1]&&t[s-1]===p&&s>0,y=(O,R)=>O[R]??
1/0;d.push(Math.min(y(i,c)+ +(a!==p),y(i,c+1)+1,y(d,c)+1,f?y(o,c-1)+1:1/0))}[o,i]=[i,d]}return i[r.length]??0}var v=x.codes.map(e=>{let n=h(M(e),HTMLElement);return{code:e,element:n,home:n.parentElement??document.body}}),Te=[...new Set(
v.map(({home:e})=>e))],Nn;function De(){return Nn??=_n(v.map(({code:{family:e,code:n,name:t},element:r})=>({family:x.families[e]?.
id??"",code:n,name:t,title:$n(r,".title"),description:$n(r,".meaning")}))),Nn}function ne({element:e}){return e.querySelector(
"a")??document.createElement("a")}function $n(e,n){return e.querySelector(n)?.textContent??""}var Pe=[...document.querySelectorAll(".tools [name]")];function Ae(){return Object.fromEntries(Pe.map(({name:e,value:n})=>[
e,n]))}function U(e){for(let n of Pe)n.value=e[n.name]??"",n.value===""&&"selectedIndex"in n&&(n.selectedIndex=0)}function Ln(e){
for(let n of Pe)n.addEventListener("input",e)}function Vn({family:e,fault:n,retry:t},r){let o=r.retry==="confirm_first"?t.confirmFirst:n!==void 0&&r.retry===t.when;return(!r.
family||r.family===x.families[e]?.id)&&(!r.acts||r.acts===n)&&(!r.retry||o)}var Fn="daraja-codes.slash";function qn(e){let n=Lt();document.addEventListener("keydown",t=>{if(!!(t.ctrlKey||t.metaKey||
t.altKey)||t.isComposing||t.defaultPrevented)return;(t.key==="/"?n.checked&&!$t(t.target)&&H(e.query):Nt(t.key,t.target,
e))&&t.preventDefault()})}function Nt(e,n,t){let{query:r}=t,o=t.links(),i=n===r?-1:o.findIndex(s=>s===n);if(i<0&&n!==r)return!1;
switch(e){case"ArrowDown":return H(o[i+1]);case"ArrowUp":return H(i===0?r:o[i-1]);case"Escape":return t.clear(),H(r);case"\
Enter":return i<0&&o[0]?.click(),i<0&&H(o[0]);default:return!1}}function H(e){return e===void 0?!1:(e.focus({preventScroll:!0}),
(e.closest(".card")??e).scrollIntoView({block:"nearest"}),e instanceof HTMLInputElement&&e.select(),!0)}function $t(e){return e instanceof
HTMLElement&&e.matches("input:not([type=checkbox]), textarea, select")}function Lt(){let e=h("slash",HTMLInputElement);try{
e.checked=localStorage.getItem(Fn)!=="off",e.addEventListener("change",()=>{localStorage.setItem(Fn,e.checked?"on":"off")})}catch{}
return e}var Vt=100;function Un(e,n){if(!("highlights"in CSS))return;let t=e.slice(0,Vt).flatMap(r=>Ft(r,n));CSS.highlights.set("\
found",new Highlight(...t))}function Ft(e,n){let t=[],r=e.id.toLowerCase();for(let o of e.querySelectorAll("h3 code, .ti\
tle, .name, .meaning")){let i=o.firstChild;if(i===null)continue;let s=o.textContent.toLowerCase(),a=o.tagName==="CODE"&&
o.className==="",d=(p,f)=>{let y=new Range;y.setStart(i,p),y.setEnd(i,p+f),t.push(y)};for(let p of n)p===s||a&&p===r?d(0,
s.length):a&&p.length>=2&&s.startsWith(p)&&d(0,p.length);if(a||s.length!==(i.nodeValue??"").length)continue;let c=o.className===
"name"?/[a-z0-9]+/g:/[\p{Alphabetic}\p{N}](?:[\p{Alphabetic}\p{N}._/-]*[\p{Alphabetic}\p{N}])?/gu;for(let{0:p,index:f}of s.
matchAll(c))n.some(y=>ve(y,p)>0)&&d(f,p.length)}return t}function Kn(e,n,t){let r=h("none",HTMLElement);if(r.hidden=!e,!e)return r.replaceChildren();let o=t.map(s=>{let a=ne(s).
textContent;return u("li","",Hn(M(s.code),a))}),i=Hn("unknown","What a code that is not here means");r.replaceChildren(u(
"p","","Nothing here is like that."),...o.length>0?[u("p","","Near:"),u("ul","",...o)]:[],u("p","","An unknown code is n\
ever a success: confirm the payment's state before charging again. ",i,"."),...qt(n))}function qt(e){let n=document.querySelector(
"#decode-body");if(n===null||!e.includes("{"))return[];let t=u("button","","Decode it");return t.type="button",t.addEventListener(
"click",()=>{n.value=e,n.dispatchEvent(new Event("input")),n.focus()}),[t]}function Hn(e,n){let t=u("a","",n);return t.href=
`#${e}`,t}var je=h("found",HTMLElement),te=[];function Wn(e){let n=new Set(e);if(te.length>0){for(let{element:r,home:o}of v)o.append(
r);te=[]}for(let r of v)r.element.hidden=!n.has(r);let t=new Set(e.map(({home:r})=>r));for(let r of Te)r.hidden=!t.has(r);
je.hidden=!0}function Jn(e){let n=new Set(e);for(let t of te)n.has(t)||t.home.append(t.element);for(let{element:t}of e)t.
hidden=!1;je.append(...e.map(({element:t})=>t)),te=e;for(let t of Te)t.hidden=!0;je.hidden=e.length===0}function Gn(){let e=h("query",HTMLInputElement),n=h("clear",HTMLButtonElement),t=h("count",HTMLElement),r=t.textContent,
o=v,i=()=>{let d=Ae(),c=Sn(e.value),p=c.length>0,f=p?Qn(vn(De(),c)):v;o=f.filter(({code:R})=>Vn(R,d)),p?Jn(o):Wn(o),Un(o.
map(({element:R})=>R),c);let y=f.length===0?Qn(Tn(De(),c)):[];Kn(o.length===0,e.value,y);let O=o.length===v.length;t.textContent=
O?r:`${o.length} of ${r}`,n.hidden=Object.values(d).every(R=>R==="")},s=()=>{U({}),i(),Se({})},a=()=>{let d=_e();d?.closest(
"[hidden]")&&(U({}),i(),d.scrollIntoView())};Ln(()=>{i(),Se(Ae())}),n.addEventListener("click",()=>{s(),e.focus()}),addEventListener(
"popstate",()=>{U(Re()),i(),a()}),qn({query:e,links:()=>o.map(ne),clear:s}),U(Re()),i(),a(),_e()?.scrollIntoView()}function Qn(e){
return e.flatMap(n=>v[n]??[])}document.documentElement.classList.add("js");Gn();$e();On();})();
