// {{ package.generated_by }}
//! Decimal numbers, exactly as they are written.

use alloc::borrow::Cow;
use alloc::string::String;

/// The largest whole number that every language keeps exactly.
const LARGEST_WHOLE: u64 = 9_007_199_254_740_991;

/// How many digits a number may have when it is written without an exponent.
const LONGEST: i64 = 34;

/// Far beyond every exponent that matters, and far below an overflow.
const FAR: i64 = 1 << 50;

/// The text of a number in its plain form: without an exponent, and without zeros that say nothing;
/// `None` where that is too long, or no number.
pub(super) fn plain(number: Cow<'_, str>) -> Option<Cow<'_, str>> {
    if is_short_whole(&number) {
        return Some(number);
    }
    if let Cow::Borrowed(number) = number {
        if let Some(plain) = short_plain(number) {
            return Some(Cow::Borrowed(plain));
        }
    }
    Decimal::read(&number)?.plain().map(Cow::Owned)
}

/// Whether a number is in its plain form as it stands: nearly all are.
pub(super) fn is_short_whole(number: &str) -> bool {
    let digits = number.as_bytes();
    let is_plain = matches!(digits, [b'1'..=b'9', ..] | b"0");
    is_plain && digits.len() <= 15 && digits.iter().all(u8::is_ascii_digit)
}

/// The plain form of a short number with a point, such as `1250.00`: nearly all others are like that.
fn short_plain(number: &str) -> Option<&str> {
    let (whole, fraction) = number.split_once('.')?;
    let is_short = is_short_whole(whole) && fraction.len() <= 15 && read_digits(fraction).is_some();
    let plain = number.trim_end_matches('0');
    is_short.then(|| plain.strip_suffix('.').unwrap_or(plain))
}

/// A number as its significant digits, and where the point stands in them. Zero has no digits.
pub(super) struct Decimal<'a> {
    is_negative: bool,
    /// The digits before the point.
    whole: &'a [u8],
    /// The digits after it.
    fraction: &'a [u8],
    /// The significant ones begin here, and end before there, as if `whole` and `fraction` were one.
    first: usize,
    last: usize,
    /// How many significant digits stand before the point; negative where zeros follow it.
    point: i64,
}

impl<'a> Decimal<'a> {
    /// Takes a number apart; `None` where the text is none.
    pub fn read(text: &'a str) -> Option<Self> {
        let (is_negative, text) = match text.strip_prefix('-') {
            Some(text) => (true, text),
            None => (false, text),
        };
        let (digits, exponent) = match text.split_once(['e', 'E']) {
            Some((digits, exponent)) => (digits, read_exponent(exponent)?),
            None => (text, 0),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((whole, fraction)) => (read_digits(whole)?, read_digits(fraction)?),
            None => (read_digits(digits)?, &[] as &[u8]),
        };
        let mut decimal = Self {
            is_negative,
            whole,
            fraction,
            first: 0,
            last: 0,
            point: 0,
        };
        let is_significant = |place: &usize| decimal.digit(*place) != b'0';
        let mut places = 0..whole.len() + fraction.len();
        let Some(first) = places.find(is_significant) else {
            decimal.is_negative = false;
            return Some(decimal);
        };
        decimal.last = 1 + places.rfind(is_significant).unwrap_or(first);
        decimal.first = first;
        decimal.point = size(whole.len()) - size(first) + exponent;
        Some(decimal)
    }

    fn digit(&self, place: usize) -> u8 {
        let digit = match place.checked_sub(self.whole.len()) {
            Some(place) => self.fraction.get(place),
            None => self.whole.get(place),
        };
        digit.copied().unwrap_or(b'0')
    }

    fn significant(&self) -> i64 {
        size(self.last - self.first)
    }
{%- if events.has_money() %}

    pub fn is_negative(&self) -> bool {
        self.is_negative
    }
{%- endif %}

    /// How many digits stand behind the point.
    pub fn decimals(&self) -> i64 {
        (self.significant() - self.point).max(0)
    }

    /// The value times ten to the power of `places`, as a whole number without its sign; `None`
    /// where it has a fraction or is larger than can be kept.
    pub fn scaled(&self, places: i64) -> Option<u64> {
        let point = self.point + places;
        if self.significant() == 0 {
            return Some(0);
        }
        if self.decimals() > places || point > 16 {
            return None;
        }
        let digits = (0..point).map(|place| u64::from(self.significant_digit(place) - b'0'));
        let value = digits.fold(0, |value, digit| value * 10 + digit);
        (value <= LARGEST_WHOLE).then_some(value)
    }

    /// The value without an exponent and without zeros that say nothing; `None` where that is too
    /// long.
    pub fn plain(&self) -> Option<String> {
        if self.point.max(1) + self.decimals() > LONGEST {
            return None;
        }
        let mut text = String::new();
        if self.is_negative {
            text.push('-');
        }
        // At least one digit stands before the point, and every digit has its place.
        for place in (self.point - 1).min(0)..self.point.max(self.significant()) {
            if place == self.point {
                text.push('.');
            }
            text.push(char::from(self.significant_digit(place)));
        }
        Some(text)
    }

    /// The digit at a place among the significant ones, or the zero before or after them.
    fn significant_digit(&self, place: i64) -> u8 {
        match usize::try_from(place) {
            Ok(place) if place < self.last - self.first => self.digit(self.first + place),
            _ => b'0',
        }
    }
}

/// The size of something in memory, which is far below the limit.
fn size(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(FAR)
}

fn read_digits(text: &str) -> Option<&[u8]> {
    let digits = text.as_bytes();
    let is_number = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    is_number.then_some(digits)
}

/// An exponent; one that is too large to matter is cut down.
fn read_exponent(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let digits = read_digits(digits)?.iter();
    let size = digits.fold(0_i64, |size, digit| {
        let size = size * 10 + i64::from(digit - b'0');
        size.min(FAR)
    });
    Some(sign * size)
}
