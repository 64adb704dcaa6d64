#!/usr/bin/env python3
"""Makes r4.schema.json of HL7's fhir.schema.json (4.0): the same definitions, word for word, of the resources that a bundle of ours may hold
and of the types those use; left out are the other resources and the descriptions. Usage: shorten.py fhir.schema.json > r4.schema.json"""
import json
import sys

OURS = ["Bundle", "CarePlan", "CareTeam", "Consent", "DocumentReference", "Encounter", "Goal", "Patient", "RelatedPerson", "ServiceRequest", "Task"]


def bare(node):
    """@return @p node without descriptions; a property that is called so stays"""
    if isinstance(node, list):
        return [bare(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {key: {name: bare(each) for name, each in value.items()} if key == "properties" else bare(value)
            for key, value in node.items() if key != "description"}


def named(node):
    if isinstance(node, dict):
        for key, value in node.items():
            yield from [value.rsplit("/", 1)[1]] if key == "$ref" else named(value)
    elif isinstance(node, list):
        for each in node:
            yield from named(each)


whole = json.load(open(sys.argv[1], encoding="utf-8"))["definitions"]
whole["ResourceList"] = {"oneOf": [{"$ref": "#/definitions/" + name} for name in OURS]}
kept, wanted = {}, ["ResourceList"]
while wanted:
    name = wanted.pop()
    if name not in kept:
        kept[name] = bare(whole[name])
        wanted += named(kept[name])
print('{"$schema": "http://json-schema.org/draft-06/schema#", "id": "http://hl7.org/fhir/json-schema/4.0",\n"oneOf": [{"$ref": "#/definitions/Bundle"}],\n"definitions": {')
print(",\n".join(f"{json.dumps(name)}: {json.dumps(kept[name])}" for name in sorted(kept)))
print("}}")
