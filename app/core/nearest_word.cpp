// SPDX-FileCopyrightText: 2026 The Salve developers
// SPDX-License-Identifier: MIT
#include "core/nearest_word.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace salve {

namespace {

QString folded(QStringView word)
{
    // slow_above and slowAbove are slow-above to whoever came from another program.
    QString out;
    for (const QChar c : word) {
        if (c == u'_' || c == u' ')
            out += u'-';
        else if (c.isUpper())
            out += (out.isEmpty() || out.endsWith(u'-') ? QString() : QStringLiteral("-")) + c.toLower();
        else
            out += c;
    }
    return out;
}

/// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
int distance(QStringView a, QStringView b)
{
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < width; ++j) {
            const auto k = static_cast<qsizetype>(j);
            const int cost = a[i - 1] == b[k - 1] ? 0 : 1;
            row[j] = std::min({row[j - 1] + 1, last[j] + 1, last[j - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.back();
}

} // namespace

QString nearestWord(QStringView written, const QStringList &known)
{
    if (written.size() > 60)
        return {};
    const QString word = folded(written);
    QString best;
    int least = word.size() < 4 ? 2 : 3; // one slip in a short word, two in a longer one
    for (const QString &candidate : known) {
        if (const int slips = distance(word, candidate); slips < least) {
            least = slips;
            best = candidate;
        }
    }
    return best;
}

QString didYouMean(QStringView written, const QStringList &known)
{
    const QString word = nearestWord(written, known);
    return word.isEmpty() ? QString() : QStringLiteral("; did you mean \"%1\"?").arg(word);
}

} // namespace salve
