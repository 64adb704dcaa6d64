#include "share/qr.h"
#include "share/servicecard.h"

#include <gtest/gtest.h>

using namespace handrail::share;

TEST(ServiceCard, IsAContactThatAStockCameraOffersToSave)
{
    ServiceContact contact;
    contact.name = "Harbor, Night; Shelter";
    contact.phone = "619-555-0120";
    contact.street = "12 Example Wharf";
    contact.city = "Sampleton";
    contact.state = "CA";
    contact.lines = {"Every day 5:00 PM \u2013 9:00 PM", "Bring: ID if you have one"};
    const std::string card = serviceContact(contact, kBytesPerCode);
    EXPECT_TRUE(card.starts_with("BEGIN:VCARD\r\nVERSION:3.0\r\n"));
    EXPECT_NE(card.find("FN:Harbor\\, Night\\; Shelter\r\n"), std::string::npos);
    EXPECT_NE(card.find("TEL;TYPE=WORK:619-555-0120\r\n"), std::string::npos);
    EXPECT_NE(card.find("ADR;TYPE=WORK:;;12 Example Wharf;Sampleton;CA;;\r\n"), std::string::npos);
    EXPECT_NE(card.find("NOTE:Every day"), std::string::npos);
    EXPECT_TRUE(card.ends_with("END:VCARD\r\n"));
    contact.street.clear();
    contact.city.clear();
    EXPECT_EQ(serviceContact(contact, kBytesPerCode).find("ADR"), std::string::npos) << "a private place leads nowhere";
}

TEST(ServiceCard, KeepsWholeLinesOfWhatFitsIntoOneCode)
{
    ServiceContact contact;
    contact.name = "Sample";
    contact.lines = {std::string(2 * 400, 'a'), std::string(2 * 400, 'b'), "short"};
    const std::string card = serviceContact(contact, kBytesPerCode);
    EXPECT_LE(card.size(), kBytesPerCode);
    EXPECT_NE(card.find('a'), std::string::npos);
    EXPECT_EQ(card.find("bb"), std::string::npos);
    EXPECT_TRUE(qrModules(card).ok());
    EXPECT_EQ(firstLines({"one", "two", "three"}, 8), "one\ntwo");
}
