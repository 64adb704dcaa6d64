// Asks another's validator about a bundle: cardinalities, types and codes of HL7's profiles of R4. By hand; no test needs it.
//   npm install --no-save fhir@4.12.0 && node tests/data/fhir-r4/validate.js records.fhir.json
const { Fhir } = require("fhir");
const bundle = JSON.parse(require("fs").readFileSync(process.argv[2], "utf8"));
let errors = 0;
for (const one of [bundle, ...bundle.entry.map((entry) => entry.resource)]) {
    const said = new Fhir().validate(one, { errorOnUnexpected: true });
    for (const each of said.messages.filter((message) => message.severity === "error" || message.severity === "fatal")) {
        console.log(`${one.resourceType} ${one.id}: ${each.location}: ${each.message}`);
        ++errors;
    }
}
console.log(`${bundle.entry.length} resources, ${errors} errors`);
process.exit(errors === 0 ? 0 : 1);
