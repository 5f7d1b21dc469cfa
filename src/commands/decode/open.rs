//! Inputs, unpacked by their first bytes, with their progress.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, IsTerminal as _, Read};
use std::path::Path;

use flate2::read::MultiGzDecoder;
use indicatif::{ProgressBar, ProgressStyle};
use ruzstd::decoding::StreamingDecoder;

const GZIP: &[u8] = b"\x1f\x8b";
const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd";
/// Smaller inputs are done before a bar can be read.
const WORTH_A_BAR: u64 = 64 * 1024 * 1024;

/// The input called `path`, unpacked.
pub fn open(path: &Path) -> io::Result<Box<dyn Read + Send>> {
    if path == Path::new("-") {
        return unpacked(io::stdin());
    }
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    if metadata.len() < WORTH_A_BAR || !io::stderr().is_terminal() {
        return unpacked(file);
    }
    let bar = ProgressBar::new(metadata.len());
    let style = "{wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}";
    if let Ok(style) = ProgressStyle::with_template(style) {
        bar.set_style(style);
    }
    unpacked(bar.wrap_read(file))
}

fn unpacked(mut input: impl Read + Send + 'static) -> io::Result<Box<dyn Read + Send>> {
    let mut first = Vec::new();
    input.by_ref().take(4).read_to_end(&mut first)?;
    let magic = first.clone();
    let whole = Cursor::new(first).chain(input);
    Ok(if magic.starts_with(GZIP) {
        Box::new(MultiGzDecoder::new(BufReader::with_capacity(
            128 * 1024,
            whole,
        )))
    } else if magic == ZSTD {
        Box::new(Zstd(Some(Frame::Next(BufReader::with_capacity(
            128 * 1024,
            whole,
        )))))
    } else {
        Box::new(whole)
    })
}

/// Frames of zstd, one after the other.
struct Zstd<R: Read>(Option<Frame<R>>);

enum Frame<R: Read> {
    Open(Box<StreamingDecoder<R, ruzstd::decoding::FrameDecoder>>),
    Next(R),
}

impl<R: BufRead> Read for Zstd<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.0.take() {
                None => return Ok(0),
                Some(Frame::Next(mut input)) => {
                    if input.fill_buf()?.is_empty() {
                        return Ok(0);
                    }
                    let frame = StreamingDecoder::new(input).map_err(io::Error::other)?;
                    self.0 = Some(Frame::Open(Box::new(frame)));
                }
                Some(Frame::Open(mut frame)) => {
                    let count = frame.read(buffer)?;
                    if count > 0 || buffer.is_empty() {
                        self.0 = Some(Frame::Open(frame));
                        return Ok(count);
                    }
                    self.0 = Some(Frame::Next(frame.into_inner()));
                }
            }
        }
    }
}
