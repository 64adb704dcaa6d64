"""The app's own words in Spanish, for stories that are told in it."""
import pathlib
import xml.etree.ElementTree as ET


def spanish():
    """English words of the app's own screens -> Spanish, from the catalogues that the app carries."""
    words = {}
    for file in (pathlib.Path(__file__).parents[2] / "i18n" / "es").glob("*.ts"):
        for message in ET.parse(file).getroot().iter("message"):
            words[message.findtext("source")] = message.findtext("translation")
    return words
