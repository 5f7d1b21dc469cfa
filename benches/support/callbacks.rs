//! Callbacks of STK Pushes, the same on every machine: two in three are payments.

use std::io::{self, BufWriter, Write};

/// What else they say.
const FAILURES: [(u32, &str); 5] = [
    (1, "The balance is insufficient for the transaction."),
    (1032, "Request cancelled by user"),
    (1037, "DS timeout user cannot be reached"),
    (2001, "The initiator information is invalid."),
    (1019, "Transaction has expired"),
];

/// Writes callbacks, one a line, until there are that many bytes.
pub fn write(output: impl Write, size: u64) -> io::Result<()> {
    let mut output = BufWriter::new(output);
    let (mut written, mut number) = (0, 0);
    // Numerical Recipes' generator: neighbours differ, and every run is the same.
    let mut random = 1_u32;
    while written < size {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let line = line(number, random >> 8);
        output.write_all(line.as_bytes())?;
        written += line.len() as u64;
        number += 1;
    }
    output.flush()
}

fn line(number: u32, random: u32) -> String {
    let (code, said, metadata) = match random % 15 {
        failure @ 0..5 => {
            let (code, said) = FAILURES[failure as usize];
            (code, said, String::new())
        }
        _ => (
            0,
            "The service request is processed successfully.",
            paid(number, random),
        ),
    };
    format!(
        "{{\"Body\":{{\"stkCallback\":{{\"MerchantRequestID\":\"29115-{number:08}-1\",\
         \"CheckoutRequestID\":\"ws_CO_19122019{number:010}{:09}\",\"ResultCode\":{code},\
         \"ResultDesc\":\"{said}\"{metadata}}}}}}}\n",
        700_000_000 + random % 100_000_000
    )
}

fn paid(number: u32, random: u32) -> String {
    format!(
        ",\"CallbackMetadata\":{{\"Item\":[{{\"Name\":\"Amount\",\"Value\":{}.00}},\
         {{\"Name\":\"MpesaReceiptNumber\",\"Value\":\"NLJ{number:07}\"}},{{\"Name\":\"Balance\"}},\
         {{\"Name\":\"TransactionDate\",\"Value\":201912191021{:02}}},\
         {{\"Name\":\"PhoneNumber\",\"Value\":254{}}}]}}",
        1 + random % 70_000,
        random % 60,
        700_000_000 + random % 100_000_000
    )
}
