#pragma once

/// Counts what a program asks the system to change on disk, and stops at one of them: stopped.cpp puts itself before
/// write, fsync, rename and their like. HANDRAIL_STOP_AT=N kills the program before the Nth; from HANDRAIL_FULL_AT=N on
/// the disk takes no more.
namespace handrail::test {

void countFromHere();
int countedSoFar();

} // namespace handrail::test
