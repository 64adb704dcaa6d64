#pragma once

#include "care/planuse.h"

#include <QObject>

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
    int m_began = 0; ///< grows with every new use: a late answer of the last one gives its id to nobody else
    struct Writing {
        bool underWay = false;
        bool again = false; ///< something changed while a revision was on its way
    } m_writing;
    bool m_failed = false;
};

} // namespace handrail::view
