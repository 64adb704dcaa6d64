#include "fuzz/target.h"

HANDRAIL_FUZZ_TARGET(sealedRow)
