"""A picture of the virtual display, from the file it draws into: Xvfb -fbdir writes X's own dump format, a browser wants PNG."""
import os
import struct
import zlib


def _chunk(kind, held):
    return struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held))


def picture(box, path):
    """Writes what stands at @p box (x, y, width, height) into @p path. @return the path, or why there is none"""
    try:
        with open(os.path.join(os.environ["XDG_RUNTIME_DIR"], "Xvfb_screen0"), "rb") as file:
            dump = file.read()
    except (OSError, KeyError) as error:
        return f"no picture: {error}"
    head = struct.unpack(">25I", dump[:100])
    size, wide, high, line, colours = head[0], head[4], head[5], head[12], head[19]
    pixels = memoryview(dump)[size + 12 * colours:]
    x, y = max(0, box[0]), max(0, box[1])
    width, height = min(box[2] or wide, wide - x), min(box[3] or high, high - y)
    rows = bytearray()
    for row in range(y, y + height):
        bgrx = pixels[row * line + 4 * x:row * line + 4 * (x + width)]
        rgb = bytearray(3 * width)
        rgb[0::3], rgb[1::3], rgb[2::3] = bgrx[2::4], bgrx[1::4], bgrx[0::4]
        rows += b"\0" + rgb
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0))
                   + _chunk(b"IDAT", zlib.compress(bytes(rows), 6)) + _chunk(b"IEND", b""))
    return path
