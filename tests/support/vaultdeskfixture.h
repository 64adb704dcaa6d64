#pragma once

#include "platform/linux/filekeystore.h"
#include "support/planfixture.h"
#include "support/settle.h"
#include "vault/vault.h"
#include "vault/vaultsupport.h"

#include <QString>

#include <gtest/gtest.h>

namespace handrail::test {

/// The real vault, with a key that is cheap to derive, under the view models; and a look at the files it leaves.
struct VaultDeskFixture {
    static constexpr const char *kDeskPassphrase = "made up passphrase";

    TempDir dir;
    FixedClock clock;
    platform::FileKeyStore keys{dir.path()};
    view::VaultDesk desk{[this]() -> storage::Result<view::Keeping> {
        const std::shared_ptr<vault::Vault> opened =
            vault::Vault::open(dir / "vault.db", {keys, nullptr, clock}, kCheap).vault;
        return view::Keeping{opened, opened.get(), opened.get(), opened.get()};
    }};
    view::PlanContent content = PlanFixture().content;

    void settle() { test::settle(desk); }
    /// On the vault's thread, after all that was asked before.
    void inVault(std::function<void(view::Keeping &)> what)
    {
        desk.ask(QCoreApplication::instance(), [what = std::move(what)](view::Keeping &keeping) -> storage::Outcome {
            what(keeping);
            return storage::Done{};
        }, [](const storage::Outcome &) {});
        settle();
    }
    void setUpVault()
    {
        inVault([](view::Keeping &keeping) {
            ASSERT_TRUE(keeping.vault->setUp(kDeskPassphrase, vault::WordLanguage::English).ok());
        });
    }
    /// Files under the folder that hold @p word in UTF-8, UTF-16 of either end, or escaped as JSON does.
    [[nodiscard]] std::vector<std::string> holding(const std::u16string &word) const
    {
        const QString text = QString::fromStdU16String(word);
        std::vector<std::string> forms{text.toStdString()};
        std::string little, big, escaped, longer;
        for (const char16_t c : word) {
            little += {static_cast<char>(c & 0xFF), static_cast<char>(c >> 8)};
            big += {static_cast<char>(c >> 8), static_cast<char>(c & 0xFF)};
            const std::string hex = QString::number(c, 16).rightJustified(4, QLatin1Char('0')).toStdString();
            escaped += c < 0x80 ? std::string(1, static_cast<char>(c)) : "\\u" + hex;
            longer += "\\u" + hex;
        }
        forms.insert(forms.end(), {little, big, escaped, longer});
        std::vector<std::string> hits;
        for (const auto &file : std::filesystem::recursive_directory_iterator(dir.path())) {
            if (!file.is_regular_file())
                continue;
            const std::string bytes = bytesOf(file.path());
            for (const auto &form : forms) {
                if (bytes.find(form) != std::string::npos)
                    hits.push_back(file.path().filename().string());
            }
        }
        return hits;
    }
};

} // namespace handrail::test
