#!/usr/bin/env python3
"""The story of overdose.py in Spanish: two doses, killed between them, hand-off card; before any setup and with locked records."""
import unittest

import overdose


class OverdoseInSpanish(overdose.Overdose):
    language = "es"
    content = {"Check them": "Mira si responde", "Won’t wake, or not sure": "No despierta, o no sé", "Call 911 now": "Llama al 911 ya", "911 called": "Ya llamé al 911",
               "Give naloxone": "Da la naloxona", "Dose 1 given": "Dosis 1 dada", "Breathe for them": "Dale boca a boca",
               "Time for another dose": "Ya toca otra dosis", "Naloxone again": "Naloxona otra vez", "Dose 2 given": "Dosis 2 dada",
               "Possible overdose": "Posible sobredosis", "911 called!": "Se llamó al 911", "Naloxone, dose 1": "Naloxona, dosis 1",
               "Naloxone, dose 2": "Naloxona, dosis 2"}


if __name__ == "__main__":
    unittest.main(verbosity=2)
