// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/fft.h"

#include <algorithm>
#include <list>
#include <mutex>
#include <new>

#include <fftw3.h>

#include "core/spectrum/extremes.h"

namespace tutti {
namespace {

/// Everything of FFTW but executing and freeing buffers happens under this.
std::mutex& plannerMutex()
{
    static std::mutex mutex;
    return mutex;
}

/// A folder of sounds has either one length of window, or as many as it has short files.
constexpr std::size_t keptPlans = 8;

struct PlanCache
{
    std::mutex mutex;
    /// The last used in front.
    std::list<std::shared_ptr<const RealFft>> plans;
};

PlanCache& planCache()
{
    static PlanCache cache;
    return cache;
}

fftw_complex* asComplex(double* values)
{
    return reinterpret_cast<fftw_complex*>(values); // FFTW's documented layout of an in-place transform
}

} // namespace

FftBuffer::FftBuffer(std::size_t size)
    : m_values(fftw_alloc_real(size))
    , m_size(size)
{
    if (!m_values)
        throw std::bad_alloc();
}

void FftBuffer::Free::operator()(double* values) const noexcept
{
    fftw_free(values);
}

struct RealFft::Plan
{
    fftw_plan plan = nullptr;
};

RealFft::RealFft(std::size_t length)
    : m_length(length)
    , m_plan(std::make_unique<Plan>())
{
    // ESTIMATE does not touch the buffer; it only shows the planner how buffers are aligned.
    FftBuffer buffer = makeBuffer();
    double* const values = buffer.values().data();
    const std::lock_guard lock(plannerMutex());
    // Without what earlier plans have taught, a length has the same plan, hence the same rounding, in every process.
    fftw_forget_wisdom();
    m_plan->plan = fftw_plan_dft_r2c_1d(int(length), values, asComplex(values), FFTW_ESTIMATE);
    if (m_plan->plan == nullptr)
        throw std::bad_alloc();
}

RealFft::~RealFft()
{
    const std::lock_guard lock(plannerMutex());
    fftw_destroy_plan(m_plan->plan);
}

std::shared_ptr<const RealFft> RealFft::forLength(std::size_t length)
{
    PlanCache& cache = planCache();
    std::shared_ptr<const RealFft> evicted; // destroyed after the lock
    const std::lock_guard lock(cache.mutex);
    const auto known =
        std::find_if(cache.plans.begin(), cache.plans.end(), [&](const auto& fft) { return fft->length() == length; });
    if (known != cache.plans.end()) {
        cache.plans.splice(cache.plans.begin(), cache.plans, known);
        return cache.plans.front();
    }
    cache.plans.push_front(std::shared_ptr<const RealFft>(new RealFft(length)));
    if (cache.plans.size() > keptPlans) {
        evicted = std::move(cache.plans.back());
        cache.plans.pop_back();
    }
    return cache.plans.front();
}

void RealFft::transform(FftBuffer& buffer) const
{
    double* const values = buffer.values().data();
    fftw_execute_dft_r2c(m_plan->plan, values, asComplex(values));
}

double RealFft::transformToPower(FftBuffer& buffer) const
{
    transform(buffer);
    double* const values = buffer.values().data();
    for (std::size_t bin = 0; bin < bins(); ++bin)
        values[bin] = values[2 * bin] * values[2 * bin] + values[2 * bin + 1] * values[2 * bin + 1];
    return extremesOf({values, bins()}).greatest;
}

} // namespace tutti
