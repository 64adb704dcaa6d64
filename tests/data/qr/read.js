// Reads QR codes with ZXing for JavaScript, the reader of many web pages: node read.js code.pgm …
// Beside each picture lies what must be in it, as .txt. See README.md.
const zxing = require('@zxing/library');
const fs = require('fs');

let wrong = 0;
for (const file of process.argv.slice(2)) {
    const bytes = fs.readFileSync(file);
    const lines = [];
    let at = 0;
    while (lines.length < 3) { // P5, width and height, 255
        const end = bytes.indexOf(10, at);
        lines.push(bytes.slice(at, end).toString());
        at = end + 1;
    }
    const [width, height] = lines[1].split(' ').map(Number);
    const source = new zxing.RGBLuminanceSource(new Uint8ClampedArray(bytes.slice(at)), width, height);
    let read = null;
    try {
        read = new zxing.MultiFormatReader().decode(new zxing.BinaryBitmap(new zxing.HybridBinarizer(source))).getText();
    } catch (problem) {
        read = `nothing: ${problem.constructor.name}`;
    }
    const same = read === fs.readFileSync(file.replace(/\.pgm$/, '.txt'), 'utf8');
    wrong += same ? 0 : 1;
    console.log(`${file}: ${same ? 'as it is' : `other, ${read.slice(0, 80)}`}`);
}
process.exit(wrong ? 1 : 0);
