#include "start/program.h"

int main(int argc, char *argv[]) { return handrail::runHandrail(argc, argv); }
