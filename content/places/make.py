#!/usr/bin/env python3
"""Writes ca-counties.json: California's 58 county outlines as whole numbers.

    npm pack us-atlas@3.0.1 && tar xzf us-atlas-3.0.1.tgz
    content/places/make.py package/counties-10m.json > content/places/ca-counties.json

us-atlas (ISC, Mike Bostock) carries the US Census Bureau's cartographic boundary files of 2017 (public domain) as TopoJSON. Kept
as they are: the grid, and lines shared by two counties stored once, so that no gap opens between neighbours. Added: what each line is
  0  between two counties of California
  1  coast: nothing of the United States on the other side
  2  the state's line on land: Oregon, Nevada, Arizona, Mexico
because a point off the coast belongs to the nearest county and a point across the state's line does not. Added too: borders
that a finer drawing shows to be more than 1500 m off.
"""
import json
import sys

CALIFORNIA = "06"
# The border with Mexico is drawn as coast in the source: no US county lies beyond it. It is straight from the ocean to the
# Colorado river, so every vertex near that straight line belongs to it. Degrees.
MEXICO_WEST, MEXICO_EAST, NEAR = (-117.125, 32.534), (-114.719, 32.718), 0.02

# Borders that lie farther from a finer drawing (the Los Angeles Times' boundaries of 2014, from Census TIGER) than the 1500 m
# within which a neighbour is named anyway: metres at worst, rounded up. Measured every 300 m along all 130 borders, 2026-11-22.
FAULTS = [
    ["Amador", "Calaveras", 1700], ["Butte", "Glenn", 2000], ["Butte", "Plumas", 1600], ["Calaveras", "Tuolumne", 1700],
    ["Colusa", "Lake", 3800], ["Colusa", "Sutter", 2200], ["Del Norte", "Siskiyou", 1600], ["Fresno", "Inyo", 1900],
    ["Fresno", "Madera", 1800], ["Glenn", "Mendocino", 1700], ["Lake", "Mendocino", 1600], ["Lassen", "Plumas", 2000],
    ["Mariposa", "Tuolumne", 1600], ["Mendocino", "Sonoma", 1600], ["Napa", "Yolo", 1700], ["Nevada", "Yuba", 1800],
    ["Shasta", "Trinity", 2100], ["Siskiyou", "Trinity", 2700], ["Sutter", "Yolo", 2500],
]


def main():
    atlas = json.load(open(sys.argv[1]))
    scale, translate = atlas["transform"]["scale"], atlas["transform"]["translate"]
    geometries = atlas["objects"]["counties"]["geometries"]
    ours = sorted((g for g in geometries if str(g["id"]).zfill(5).startswith(CALIFORNIA)), key=lambda g: g["properties"]["name"])
    beyond = {abs_arc(a) for g in geometries if g not in ours for ring in rings(g) for a in ring}
    uses = {}
    for g in ours:
        for ring in rings(g):
            for arc in ring:
                uses[abs_arc(arc)] = uses.get(abs_arc(arc), 0) + 1

    arcs, new_ids = [], {}
    for arc, count in sorted(uses.items()):
        points, x, y = [], 0, 0
        for dx, dy in atlas["arcs"][arc]:
            x, y = x + dx, y + dy
            points.append((x, y))
        kind = 2 if arc in beyond else 0 if count == 2 else 1
        pieces = split_at_mexico(points, scale, translate) if kind == 1 else [(kind, points)]
        new_ids[arc] = range(len(arcs), len(arcs) + len(pieces))
        arcs += [[k] + deltas(p) for k, p in pieces]

    counties = []
    for g in ours:
        outline = [[n for arc in ring for n in renamed(arc, new_ids)] for ring in rings(g)]
        counties.append({"name": g["properties"]["name"], "fips": str(g["id"]).zfill(5), "rings": outline})
    assert len(counties) == 58

    head = {
        "what": "Outlines of California's 58 counties. Written by make.py; do not edit.",
        "source": "npm us-atlas 3.0.1, counties-10m.json: US Census Bureau cartographic boundary files, 2017",
        "licence": "ISC (us-atlas, Copyright 2013-2019 Michael Bostock); the Census data is in the public domain",
        "form": "arcs: [kind, x, y, dx, dy, ...] on the grid; kind 0 between counties, 1 coast, 2 the state's line on land. "
                "rings: arcs in order, ~n means arc n backwards. "
                "faults: borders drawn more than 1500 m off, in metres",
        "scale": scale,
        "translate": translate,
    }
    text = json.dumps(head, indent=1, ensure_ascii=False)[:-2]
    text += ',\n "arcs": [\n' + ",\n".join(compact(a) for a in arcs) + '\n ],\n "counties": [\n'
    text += ",\n".join(compact(c) for c in counties) + '\n ],\n "faults": [\n'
    print(text + ",\n".join(compact(f) for f in FAULTS) + "\n ]\n}")


def compact(value):
    return "  " + json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def rings(geometry):
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    return [ring for polygon in polygons for ring in polygon]


def abs_arc(arc):
    return ~arc if arc < 0 else arc


def renamed(arc, new_ids):
    ids = list(new_ids[abs_arc(arc)])
    return [~n for n in reversed(ids)] if arc < 0 else ids


def deltas(points):
    flat, last = [], (0, 0)
    for p in points:
        flat += [p[0] - last[0], p[1] - last[1]]
        last = p
    return flat


def split_at_mexico(points, scale, translate):
    def on_border(p):
        lon, lat = p[0] * scale[0] + translate[0], p[1] * scale[1] + translate[1]
        share = (lon - MEXICO_WEST[0]) / (MEXICO_EAST[0] - MEXICO_WEST[0])
        return -0.005 <= share <= 1.005 and abs(lat - (MEXICO_WEST[1] + share * (MEXICO_EAST[1] - MEXICO_WEST[1]))) < NEAR

    pieces = []
    for a, b in zip(points, points[1:]):
        kind = 2 if on_border(a) and on_border(b) else 1
        if pieces and pieces[-1][0] == kind:
            pieces[-1][1].append(b)
        else:
            pieces.append((kind, [a, b]))
    return pieces


main()
