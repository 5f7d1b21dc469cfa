// What is measured with: codes and callbacks that no branch predictor, and no cache of strings, can learn.

let state = 20_261_122;

/** A number below a bound, the same ones on every run. */
export function random(below) {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (state >>> 8) % below;
}

/** A text as a request brings it: no two share their characters. */
const fresh = (text) => Buffer.from(text).toString();

/** Codes in a random order. */
export function shuffled(codes, count) {
  return Array.from({ length: count }, () =>
    fresh(codes[random(codes.length)]),
  );
}

const two = (number) => String(number).padStart(2, "0");

/** A full callback of an STK Push, as Safaricom documents it. */
function callback() {
  const id = `${random(1e5)}-${random(1e8)}-1`;
  const checkout = `ws_CO_19122019102036${random(1e4)}`;
  const receipt = `NLJ${two(random(100))}RT${two(random(100))}V`;
  const clock = [random(24), random(60), random(60)].map(two).join("");
  const date = `201912${two(1 + random(31))}${clock}`;
  const phone = `2547${String(random(1e8)).padStart(8, "0")}`;
  return `{"Body":{"stkCallback":{"MerchantRequestID":"${id}","CheckoutRequestID":"${checkout}","ResultCode":0,"ResultDesc":"The service request is processed successfully.","CallbackMetadata":{"Item":[{"Name":"Amount","Value":${1 + random(5_000)}.00},{"Name":"MpesaReceiptNumber","Value":"${receipt}"},{"Name":"Balance"},{"Name":"TransactionDate","Value":${date}},{"Name":"PhoneNumber","Value":${phone}}]}}}}`;
}

export function callbacks(count) {
  return Array.from({ length: count }, () => fresh(callback()));
}
