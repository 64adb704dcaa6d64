#pragma once

#include "care/planuse.h"

#include <QObject>

#include <memory>
#include <string>

namespace handrail::view {

class VaultDesk;

/// What a person said of each step, on its way to the disk.
class UseNowKeeping : public QObject {
    Q_OBJECT

public:
    explicit UseNowKeeping(VaultDesk &vault, QObject *parent = nullptr);

    [[nodiscard]] const care::PlanUse &use() const { return m_use; }
    [[nodiscard]] bool failed() const { return m_failed; } ///< an answer is not on disk
    void begin(care::PlanUse use); ///< what is kept from now on
    void answer(care::UseAnswer answer);
    void end();
    void forget();

signals:
    void changed();

private:
    void keep();

    VaultDesk &m_vault;
    care::PlanUse m_use;
    std::shared_ptr<std::string> m_id; ///< of its record, once the first revision is on disk; the vault's thread alone
    int m_began = 0;                   ///< grows with every new use: how a late write of the last one went is not told
    bool m_failed = false;
};

} // namespace handrail::view
