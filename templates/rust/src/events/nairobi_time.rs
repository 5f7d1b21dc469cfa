// {{ package.generated_by }}
//! Times, which Daraja gives as the clock in Nairobi shows them.

use core::fmt;

use super::error::Fault;
use super::node::{Node, Shape};
use super::place::Place;
use super::ParseErrorKind;

const DATE: &str = "a date of 14 digits";

/// How far the clock in Nairobi is ahead of UTC, in seconds. There is no daylight saving time.
const OFFSET: i64 = 3 * 60 * 60;

/// A time as the clock in Nairobi shows it (UTC+03:00): Daraja writes `20191219102115`.
///
/// `Display` writes it in ISO 8601: `2019-12-19T10:21:15+03:00`.
///
/// # Examples
///
/// ```
/// use {{ package.crate_name }}::events::{{ events.money_parser() }};
///
/// let body = r#"
{%- for line in events.money_body() %}
///     {{ line }}
{%- endfor %}
/// "#;
/// let event = {{ events.money_parser() }}(body)?;
///
/// let date = event.date().unwrap();
/// assert_eq!(date.to_string(), "2019-12-19T10:21:15+03:00");
/// assert_eq!(date.unix(), 1_576_740_075);
/// # Ok::<(), {{ package.crate_name }}::events::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NairobiTime {
    year: u16,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    second: u8,
}

impl NairobiTime {
    /// The time that 14 digits say: `YYYYMMDDhhmmss`; `None` where they are not in the calendar.
    fn read(text: &str) -> Option<Self> {
        let digits: &[u8; 14] = text.as_bytes().try_into().ok()?;
        if !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let two = |place: usize| (digits[place] - b'0') * 10 + (digits[place + 1] - b'0');
        let time = Self {
            year: u16::from(two(0)) * 100 + u16::from(two(2)),
            month: two(4),
            day: two(6),
            hour: two(8),
            minute: two(10),
            second: two(12),
        };
        let is_valid = time.year >= 1
            && (1..=12).contains(&time.month)
            && (1..=time.days_in_month()).contains(&time.day)
            && time.hour < 24
            && time.minute < 60
            && time.second < 60;
        is_valid.then_some(time)
    }

    const fn is_leap_year(self) -> bool {
        self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0)
    }

    const fn days_in_month(self) -> u8 {
        match self.month {
            2 if self.is_leap_year() => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    /// The year, from 1 to 9999.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The hour, from 0 to 23.
    #[must_use]
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, from 0 to 59.
    #[must_use]
    pub const fn minute(self) -> u8 {
        self.minute
    }

    /// The second, from 0 to 59.
    #[must_use]
    pub const fn second(self) -> u8 {
        self.second
    }

    /// The same moment in seconds since 1 January 1970 in UTC; negative before.
    #[must_use]
    pub fn unix(self) -> i64 {
        let clock = (i64::from(self.hour) * 60 + i64::from(self.minute)) * 60;
        self.days() * 24 * 60 * 60 + clock + i64::from(self.second) - OFFSET
    }

    /// The days since 1 January 1970.
    fn days(self) -> i64 {
        // Years begin in March here, so that a leap day is the last of its year.
        let (year, month) = match i64::from(self.month) {
            month @ ..=2 => (i64::from(self.year) - 1, month + 9),
            month => (i64::from(self.year), month - 3),
        };
        let leap_days = year / 4 - year / 100 + year / 400;
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        365 * year + leap_days + day_of_year - 719_468
    }
}

/// Writes the time in ISO 8601.
impl fmt::Display for NairobiTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)?;
        write!(f, "T{:02}:{:02}:{:02}", self.hour, self.minute, self.second)?;
        f.write_str("+03:00")
    }
}

impl<'a, N: Node<'a>> Place<'_, N> {
    /// A date, or nothing.
    pub fn date(&self) -> Result<Option<NairobiTime>, Fault> {
        let digits = match self.shape() {
            None | Some(Shape::Null) => return Ok(None),
            Some(Shape::Text(text)) if text.is_empty() => return Ok(None),
            Some(Shape::Text(text)) => Some(text),
            Some(Shape::Number(number)) => super::decimal::plain(number),
            _ => return Err(self.wrong(DATE)),
        };
        match digits.as_deref().and_then(NairobiTime::read) {
            Some(time) => Ok(Some(time)),
            None => Err(self.fault(ParseErrorKind::BadDate, DATE)),
        }
    }
}
