//! What a programmer would write by hand for these callbacks alone: each line read by serde_json
//! into a struct that borrows from it, and counted. It takes nothing but callbacks of an STK Push,
//! and trusts them.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use serde::Deserialize;
use serde_json::value::RawValue;

/// What becomes of the values of the metadata, which are numbers or texts.
trait Values {
    /// One value.
    type Of<'a>: Deserialize<'a>;

    /// How large it is.
    fn size(value: &Self::Of<'_>) -> usize;
}

/// Each is read, as `decode` reads it.
struct Read;

impl Values for Read {
    type Of<'a> = Value<'a>;

    fn size(value: &Value<'_>) -> usize {
        match value {
            Value::Whole(number) => *number as usize,
            Value::Number(number) => *number as usize,
            Value::Text(text) => text.len(),
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Value<'a> {
    Whole(u64),
    Number(f64),
    #[serde(borrow)]
    Text(&'a str),
}

/// Each is left as it stands, and never looked at.
struct Left;

impl Values for Left {
    type Of<'a> = &'a RawValue;

    fn size(value: &&RawValue) -> usize {
        value.get().len()
    }
}

#[derive(Deserialize)]
struct Callback<'a, V> {
    #[serde(rename = "Body", borrow)]
    body: Body<'a, V>,
}

#[derive(Deserialize)]
struct Body<'a, V> {
    #[serde(rename = "stkCallback", borrow)]
    push: Push<'a, V>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Push<'a, V> {
    #[serde(rename = "MerchantRequestID")]
    merchant: &'a str,
    #[serde(rename = "CheckoutRequestID")]
    checkout: &'a str,
    result_code: u32,
    result_desc: &'a str,
    #[serde(borrow)]
    callback_metadata: Option<Metadata<'a, V>>,
}

#[derive(Deserialize)]
struct Metadata<'a, V> {
    #[serde(rename = "Item", borrow)]
    items: Vec<Item<'a, V>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Item<'a, V> {
    name: &'a str,
    value: Option<V>,
}

/// How much is read at once.
const CHUNK: usize = 256 * 1024;

/// Counts the codes of a file, and prints them; reads the values too, or leaves them as they stand.
pub fn count(path: &Path, reads_values: bool) {
    if reads_values {
        count_with::<Read>(path);
    } else {
        count_with::<Left>(path);
    }
}

fn count_with<V: Values>(path: &Path) {
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
            let callback: Callback<'_, V::Of<'_>> =
                serde_json::from_slice(line).expect("a callback");
            start = stop + 1;
            *counts.entry(callback.body.push.result_code).or_default() += 1;
            // Nothing that was read may be left out as useless.
            total += size::<V>(&callback.body.push);
        }
        buffer.copy_within(end..filled, 0);
        filled -= end;
        if read == 0 {
            break;
        }
    }
    println!("{counts:?} {total}");
}

fn size<'a, V: Values>(push: &Push<'a, V::Of<'a>>) -> usize {
    let items = push.callback_metadata.iter().flat_map(|data| &data.items);
    let items = items.map(|item| item.name.len() + item.value.as_ref().map_or(0, V::size));
    push.merchant.len() + push.checkout.len() + push.result_desc.len() + items.sum::<usize>()
}
