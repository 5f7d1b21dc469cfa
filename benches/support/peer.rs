//! What a programmer would write by hand for these callbacks alone: each line read by serde_json
//! into a struct that borrows from it, and counted. It takes nothing but callbacks of an STK Push,
//! and trusts them.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use serde::Deserialize;
use serde_json::value::RawValue;

#[derive(Deserialize)]
struct Callback<'a> {
    #[serde(rename = "Body", borrow)]
    body: Body<'a>,
}

#[derive(Deserialize)]
struct Body<'a> {
    #[serde(rename = "stkCallback", borrow)]
    push: Push<'a>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Push<'a> {
    #[serde(rename = "MerchantRequestID")]
    merchant: &'a str,
    #[serde(rename = "CheckoutRequestID")]
    checkout: &'a str,
    result_code: u32,
    result_desc: &'a str,
    #[serde(borrow)]
    callback_metadata: Option<Metadata<'a>>,
}

#[derive(Deserialize)]
struct Metadata<'a> {
    #[serde(rename = "Item", borrow)]
    items: Vec<Item<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Item<'a> {
    name: &'a str,
    #[serde(borrow)]
    value: Option<&'a RawValue>,
}

/// How much is read at once.
const CHUNK: usize = 256 * 1024;

/// Counts the codes of a file, and prints them.
pub fn count(path: &Path) {
    let mut file = File::open(path).expect("the callbacks");
    let mut counts: BTreeMap<u32, u64> = BTreeMap::new();
    let mut buffer = vec![0; 2 * CHUNK];
    let (mut filled, mut total) = (0, 0);
    loop {
        let read = file.read(&mut buffer[filled..]).expect("callbacks");
        filled += read;
        let end = memchr::memrchr(b'\n', &buffer[..filled]).map_or(0, |end| end + 1);
        let mut start = 0;
        for stop in memchr::memchr_iter(b'\n', &buffer[..end]) {
            let line = &buffer[start..stop];
            let callback: Callback = serde_json::from_slice(line).expect("a callback");
            start = stop + 1;
            *counts.entry(callback.body.push.result_code).or_default() += 1;
            // Nothing that was read may be left out as useless.
            total += size(&callback.body.push);
        }
        buffer.copy_within(end..filled, 0);
        filled -= end;
        if read == 0 {
            break;
        }
    }
    println!("{counts:?} {total}");
}

fn size(push: &Push) -> usize {
    let items = push.callback_metadata.iter().flat_map(|data| &data.items);
    let items = items.map(|item| item.name.len() + item.value.map_or(0, |value| value.get().len()));
    push.merchant.len() + push.checkout.len() + push.result_desc.len() + items.sum::<usize>()
}
