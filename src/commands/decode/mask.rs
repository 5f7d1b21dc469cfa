//! Phone numbers and names, covered unless they are asked for.

use std::borrow::Cow;

/// Covers personal data, or does not.
#[derive(Debug, Clone, Copy)]
pub struct Mask {
    /// Whether it does.
    pub on: bool,
}

impl Mask {
    /// A text in which every phone number is covered, `254******149`, and the name that Daraja writes
    /// behind one: `254******149 - J*** D**`.
    pub fn text<'t>(self, text: &'t str) -> Cow<'t, str> {
        if !self.on || !text.bytes().any(|byte| byte.is_ascii_digit()) {
            return Cow::Borrowed(text);
        }
        let bytes = text.as_bytes();
        let mut covered: Option<Vec<u8>> = None;
        let mut named = None;
        let mut at = 0;
        while at < bytes.len() {
            let length = digits(&bytes[at..]);
            if length == 0 {
                at += 1;
                continue;
            }
            let run = &bytes[at..at + length];
            let (hidden, end) = if let Some(end) = phone_at(bytes, at) {
                (at + prefix(&bytes[at..end]), end)
            } else if is_stamped(&bytes[..at], run) {
                (at + 17, at + length)
            } else {
                at += length;
                continue;
            };
            let covered = covered.get_or_insert_with(|| bytes.to_vec());
            for byte in &mut covered[hidden..end - 3] {
                if byte.is_ascii_digit() {
                    *byte = b'*';
                }
            }
            named = named.or_else(|| bytes[end..].starts_with(b" - ").then_some(end));
            at = end;
        }
        match covered.map(String::from_utf8) {
            Some(Ok(text)) => Cow::Owned(match named {
                Some(end) => {
                    let (shown, name) = text.split_at(end);
                    shown.to_owned() + &initials(name)
                }
                None => text,
            }),
            _ => Cow::Borrowed(text),
        }
    }

    /// The text of a field that holds a phone number, whatever it looks like.
    pub fn phone<'t>(self, text: &'t str) -> Cow<'t, str> {
        let masked = self.text(text);
        if !self.on || masked != text {
            return masked;
        }
        let count = text.chars().count();
        let shown = if count > 6 { 3 } else { 0 };
        let cover = |(at, character)| if at + shown < count { '*' } else { character };
        Cow::Owned(text.chars().enumerate().map(cover).collect())
    }

    /// The value of a parameter or an id, by what the name says that it is.
    pub fn parameter<'t>(self, name: &str, value: &'t str) -> Cow<'t, str> {
        if !self.on {
            return Cow::Borrowed(value);
        }
        let name = name.to_ascii_lowercase();
        let has = |word| name.contains(word);
        // People type these; what has no digit can be their name.
        let is_typed = has("billref") || has("accountref");
        if has("name") || (is_typed && !value.bytes().any(|byte| byte.is_ascii_digit())) {
            return Cow::Owned(initials(&self.text(value)));
        }
        if has("phone") || has("msisdn") {
            return self.phone(value);
        }
        self.text(value)
    }
}

fn digits(bytes: &[u8]) -> usize {
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit());
    digits.count()
}

/// Where the phone number ends that begins at this digit, in one piece or in groups (`0708 374 149`).
fn phone_at(bytes: &[u8], start: usize) -> Option<usize> {
    if start > 0 && bytes[start - 1].is_ascii_alphabetic() {
        return None;
    }
    let mut number = Vec::with_capacity(13);
    let mut end = start;
    loop {
        let length = digits(&bytes[end..]);
        number.extend_from_slice(&bytes[end..end + length]);
        end += length;
        let goes_on = bytes.get(end).is_some_and(u8::is_ascii_alphabetic);
        if is_phone(&number) && !goes_on {
            return Some(end);
        }
        let is_parted = matches!(bytes.get(end), Some(b' ' | b'-' | b'.'));
        let goes_on = bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if number.len() >= 12 || !is_parted || !goes_on {
            return None;
        }
        end += 1;
    }
}

/// How much of a phone number comes before the nine digits that tell the person.
fn prefix(number: &[u8]) -> usize {
    let mut behind = 9;
    let is_first = |byte: &u8| {
        behind -= usize::from(byte.is_ascii_digit());
        behind == 0
    };
    let from_end = number.iter().rev().position(is_first).unwrap_or_default();
    number.len() - 1 - from_end
}

/// Kenyan mobile numbers: 254708374149, 0708374149, 708374149.
fn is_phone(run: &[u8]) -> bool {
    let (prefix, number) = run.split_at(run.len().saturating_sub(9));
    matches!(prefix, b"" | b"0" | b"254")
        && matches!(number, [b'1' | b'7', ..])
        && number.len() == 9
}

/// A CheckoutRequestID ends with a time of 17 digits and the customer's number.
fn is_stamped(before: &[u8], run: &[u8]) -> bool {
    before.ends_with(b"ws_CO_") && run.len() >= 26 && is_phone(&run[17..])
}

/// `John Doe` as `J*** D**`.
fn initials(text: &str) -> String {
    let mut previous = ' ';
    let cover = |character: char| {
        let is_inside = previous.is_alphanumeric() || matches!(previous, '\'' | '*');
        previous = character;
        if is_inside && character.is_alphabetic() {
            '*'
        } else {
            character
        }
    };
    text.chars().map(cover).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ON: Mask = Mask { on: true };

    #[test]
    fn phone_numbers_are_covered_wherever_they_stand() {
        for (text, masked) in [
            ("254708374149", "254******149"),
            ("+254108374149 has paid", "+254******149 has paid"),
            ("from 0708374149.", "from 0******149."),
            ("708374149", "******149"),
            (
                "ws_CO_07092023130411502768168060",
                "ws_CO_07092023130411502******060",
            ),
            ("ws_CO_191220191020363925", "ws_CO_191220191020363925"),
            ("29115-34620561-1", "29115-34620561-1"),
            (
                "AG_20191219_00004e48cf7e3533f581",
                "AG_20191219_00004e48cf7e3533f581",
            ),
            ("20191219102115", "20191219102115"),
            ("é254708374149é", "é254******149é"),
            ("+254 708 374 149", "+254 *** *** 149"),
            ("0708-374149, paid", "0***-***149, paid"),
            ("100 708374149", "100 ******149"),
            ("254708374149 - John Doe", "254******149 - J*** D**"),
            ("10 20 30", "10 20 30"),
            ("2019-12-19 10:21:15", "2019-12-19 10:21:15"),
        ] {
            assert_eq!(ON.text(text), masked);
            assert_eq!(Mask { on: false }.text(text), text);
        }
    }

    #[test]
    fn fields_are_covered_by_their_names() {
        assert_eq!(ON.parameter("FirstName", "John"), "J***");
        let party = "254708374149 - John Doe";
        assert_eq!(
            ON.parameter("ReceiverPartyPublicName", party),
            "254******149 - J*** D**"
        );
        assert_eq!(ON.parameter("PhoneNumber", "0ab41cd8e0"), "*******8e0");
        assert_eq!(ON.phone("12"), "**");
        assert_eq!(ON.parameter("Balance", "10.00"), "10.00");
        assert_eq!(ON.parameter("BillRefNumber", "Jane Doe"), "J*** D**");
        assert_eq!(ON.parameter("AccountReference", "0708374149"), "0******149");
        assert_eq!(ON.parameter("BillRefNumber", "INV-12"), "INV-12");
    }
}
