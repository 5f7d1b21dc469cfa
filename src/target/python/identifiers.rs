//! Where names of the catalogue become identifiers of Python, and what is taken there.

use crate::name::Case;
use crate::target::{Identifier, NameOf};

/// Every such place. Members of enums need no entry for keywords: those are all in lower case, or
/// capitalised.
pub const ALL: &[Identifier] = &[
    Identifier {
        of: NameOf::Family,
        what: "a class",
        case: Case::UpperCamel,
        keywords: &["False", "None", "True"],
        reserved: CLASSES,
    },
    Identifier {
        of: NameOf::Family,
        what: "a module",
        case: Case::Snake,
        keywords: KEYWORDS,
        reserved: DEVICES,
    },
    Identifier {
        of: NameOf::Family,
        what: "a member of the enum Family",
        case: Case::ShoutySnake,
        keywords: &[],
        reserved: &[],
    },
    Identifier {
        of: NameOf::Code,
        what: "an enum member",
        case: Case::ShoutySnake,
        keywords: &[],
        reserved: &[],
    },
    Identifier {
        of: NameOf::Package,
        what: "an import package",
        case: Case::Snake,
        keywords: KEYWORDS,
        reserved: STDLIB,
    },
    Identifier {
        of: NameOf::Package,
        what: "a folder",
        case: Case::Snake,
        keywords: &[],
        reserved: DEVICES,
    },
];

/// Keywords in lower case, of every version from 3.10.
const KEYWORDS: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif",
    "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
    "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// File names that Windows keeps for devices, whatever the extension.
const DEVICES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Classes of the package, now or in its plans, names that its modules import, and Python's own.
#[rustfmt::skip]
const CLASSES: &[&str] = &[
    "Amount", "Any", "AnyEvent", "ApiErrorEvent", "ApiResponseEvent", "ArithmeticError",
    "AssertionError", "AttributeError", "Backoff", "BaseException", "BaseExceptionGroup",
    "BlockingIOError", "BrokenPipeError", "BufferError", "BytesWarning", "C2bConfirmationEvent",
    "C2bPaymentEvent", "C2bReplyCode", "C2bValidationEvent", "C2bValidationReplyEvent",
    "Callable", "Channel", "ChildProcessError", "ClassVar", "Code",
    "CodeInfo", "CodeOutcome", "ConnectionAbortedError", "ConnectionError",
    "ConnectionRefusedError", "ConnectionResetError", "CustomerMessage", "DarajaResultEvent",
    "DelaySeconds", "Deprecation", "DeprecationWarning", "EOFError", "Ellipsis", "EncodingWarning",
    "Enum", "EnvironmentError", "ErrorKind", "Event", "Exception", "ExceptionGroup", "Family",
    "Fault", "FileExistsError", "FileNotFoundError", "Final", "FloatingPointError", "Flow",
    "FutureWarning", "GeneratorExit", "IOError", "ImportError", "ImportWarning", "IndentationError",
    "IndexError", "InterruptedError", "IsADirectoryError", "Json", "KeyError", "KeyboardInterrupt",
    "Literal", "LookupError", "MemoryError", "ModuleNotFoundError", "NameError", "NoReturn",
    "NotADirectoryError", "NotImplemented", "NotImplementedError", "OSError", "Outcome",
    "OverflowError", "Parameters", "ParseError", "PaymentStatus", "PendingDeprecationWarning",
    "PermissionError", "ProcessLookupError", "PythonFinalizationError", "RecursionError",
    "ReferenceError", "ResourceWarning", "Retry", "RetryWhen", "RuntimeError", "RuntimeWarning",
    "Status", "StkCallbackEvent", "StkQueryEvent", "StopAsyncIteration", "StopIteration",
    "SyntaxError", "SyntaxWarning", "SystemError", "SystemExit", "TabError", "TextEnum",
    "TimeoutError", "TimeoutEvent", "TypeAlias", "TypeError", "UnboundLocalError",
    "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeError", "UnicodeTranslateError",
    "UnicodeWarning", "UnknownCode", "UserWarning", "ValueError", "Warning", "ZeroDivisionError",
];

/// Top-level modules of the standard library, which a package of the same name would hide or be hidden by.
#[rustfmt::skip]
const STDLIB: &[&str] = &[
    "abc", "aifc", "annotationlib", "antigravity", "argparse", "array", "ast", "asynchat",
    "asyncio", "asyncore", "atexit", "audioop", "base64", "bdb", "binascii", "binhex", "bisect",
    "builtins", "bz2", "calendar", "cgi", "cgitb", "chunk", "cmath", "cmd", "code", "codecs",
    "codeop", "collections", "colorsys", "compileall", "compression", "concurrent",
    "configparser", "contextlib", "contextvars", "copy", "copyreg", "crypt", "csv", "ctypes",
    "curses", "dataclasses", "datetime", "dbm", "decimal", "difflib", "dis", "distutils",
    "doctest", "email", "encodings", "ensurepip", "enum", "errno", "faulthandler", "fcntl",
    "filecmp", "fileinput", "fnmatch", "fractions", "ftplib", "functools", "gc", "genericpath",
    "getopt", "getpass", "gettext", "glob", "graphlib", "grp", "gzip", "hashlib", "heapq",
    "hmac", "html", "http", "idlelib", "imaplib", "imghdr", "imp", "importlib", "inspect", "io",
    "ipaddress", "itertools", "json", "keyword", "lib2to3", "linecache", "locale", "logging",
    "lzma", "mailbox", "mailcap", "marshal", "math", "mimetypes", "mmap", "modulefinder",
    "msilib", "msvcrt", "multiprocessing", "netrc", "nis", "nntplib", "nt", "ntpath",
    "nturl2path", "numbers", "opcode", "operator", "optparse", "os", "ossaudiodev", "pathlib",
    "pdb", "pickle", "pickletools", "pip", "pipes", "pkgutil", "platform", "plistlib", "poplib",
    "posix", "posixpath", "pprint", "profile", "pstats", "pty", "pwd", "py_compile", "pyclbr",
    "pydoc", "pydoc_data", "pyexpat", "queue", "quopri", "random", "re", "readline", "reprlib",
    "resource", "rlcompleter", "runpy", "sched", "secrets", "select", "selectors", "setuptools",
    "shelve", "shlex", "shutil", "signal", "site", "smtpd", "smtplib", "sndhdr", "socket",
    "socketserver", "spwd", "sqlite3", "sre_compile", "sre_constants", "sre_parse", "ssl",
    "stat", "statistics", "string", "stringprep", "struct", "subprocess", "sunau", "symtable",
    "sys", "sysconfig", "syslog", "tabnanny", "tarfile", "telnetlib", "tempfile", "termios",
    "test", "tests", "textwrap", "this", "threading", "time", "timeit", "tkinter", "token",
    "tokenize", "tomllib", "trace", "traceback", "tracemalloc", "tty", "turtle", "turtledemo",
    "types", "typing", "unicodedata", "unittest", "urllib", "uu", "uuid", "venv", "warnings",
    "wave", "weakref", "webbrowser", "winreg", "winsound", "wsgiref", "xdrlib", "xml", "xmlrpc",
    "zipapp", "zipfile", "zipimport", "zlib", "zoneinfo",
];
