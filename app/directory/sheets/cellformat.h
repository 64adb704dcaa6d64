#pragma once

#include <string>
#include <string_view>

namespace handrail::directory {

/// How a workbook shows a number, as far as it says what the number is: a day, a time, a ZIP code with its noughts, a
/// phone number, money. Else figures in full: what a narrow column cuts is no part of a list.
class CellFormat {
public:
    CellFormat() = default;
    /// Of a code as "yyyy-mm-dd" or "00000".
    explicit CellFormat(std::string_view code);
    /// Of the numbers below 164, which stand for codes that no file spells out.
    [[nodiscard]] static CellFormat builtIn(int id);
    /// @p raw: a number as XML has it; @p since1904: days are counted from 1904. @p raw itself where it is none.
    [[nodiscard]] std::string shown(std::string_view raw, bool since1904) const;
    [[nodiscard]] bool isDay() const { return m_kind == Kind::Day; }

private:
    enum class Kind { Plain, Day, Time, DayAndTime, Hours, Figures, Money, Share };
    void take(std::string_view section);
    [[nodiscard]] std::string figures(std::string digits, const std::string &pattern) const;

    Kind m_kind = Kind::Plain;
    std::string m_pattern; ///< of figures: their places and what stands between them; of money: its sign
    std::string m_less;    ///< the pattern of numbers up to m_most, where there is another
    double m_most = -1;
    int m_decimals = 0;
};

} // namespace handrail::directory
