package dev.lectern.markdown;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Formulas as they read where none can be set, such as in an outline: `\pi r^2` as `π r²`. What
/// has no signs of its own keeps its letters.
final class TexWords {

    private static final Pattern FRACTION =
            Pattern.compile("\\\\[dt]?frac\\s*\\{([^{}]*)}\\s*\\{([^{}]*)}");
    private static final Pattern SET =
            Pattern.compile(
                    "\\\\(?:text|mathrm|mathbf|mathit|mathcal|mathsf|operatorname|textbf|textit|vec|hat|bar)"
                            + "\\s*\\{([^{}]*)}");
    private static final Pattern SCRIPT =
            Pattern.compile("([\\^_])(?:\\{([^{}]*)}|([^\\s\\\\{}^_]))");
    private static final Pattern DOUBLED = Pattern.compile("\\\\mathbb\\s*\\{?([A-Z])}?");
    private static final Pattern NAMED = Pattern.compile("\\\\([A-Za-z]+)|\\\\(.)");
    private static final Pattern SPARE = Pattern.compile("[{}]|(?<= ) +");
    private static final Pattern IN_TEXT = Pattern.compile("\\$+([^$]+)\\$+");

    private static final String PLAIN = "0123456789+-=()abehijklmnoprstuvx";
    private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᵉʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛˣ";
    private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐbₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

    private static final Map<String, String> SIGNS =
            Pattern.compile("\\s+")
                    .splitAsStream(
                            """
                            alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η
                            theta=θ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ pi=π rho=ρ sigma=σ
                            tau=τ upsilon=υ phi=φ varphi=φ chi=χ psi=ψ omega=ω Gamma=Γ Delta=Δ
                            Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Phi=Φ Psi=Ψ Omega=Ω times=× cdot=·
                            div=÷ pm=± le=≤ leq=≤ ge=≥ geq=≥ ne=≠ neq=≠ approx=≈ equiv=≡ sim=∼
                            propto=∝ to=→ rightarrow=→ leftarrow=← Rightarrow=⇒ implies=⇒ iff=⇔
                            infty=∞ sum=∑ prod=∏ int=∫ sqrt=√ partial=∂ nabla=∇ in=∈ notin=∉
                            subset=⊂ subseteq=⊆ cup=∪ cap=∩ forall=∀ exists=∃ emptyset=∅ dots=…
                            ldots=… cdots=… circ=∘ degree=° otimes=⊗ oplus=⊕ wedge=∧ vee=∨ neg=¬
                            langle=⟨ rangle=⟩ mid=| ell=ℓ hbar=ℏ prime=′\
                            """)
                    .map(sign -> sign.split("=", 2))
                    .collect(Collectors.toUnmodifiableMap(sign -> sign[0], sign -> sign[1]));

    private static final Map<String, String> LETTERS =
            Map.of("R", "ℝ", "N", "ℕ", "Z", "ℤ", "Q", "ℚ", "C", "ℂ", "P", "ℙ");

    private TexWords() {}

    static String of(String tex) {
        String bare = SET.matcher(FRACTION.matcher(tex).replaceAll("$1/$2")).replaceAll("$1");
        String doubled =
                DOUBLED.matcher(bare)
                        .replaceAll(
                                letter -> LETTERS.getOrDefault(letter.group(1), letter.group(1)));
        String named = NAMED.matcher(doubled).replaceAll(TexWords::sign);
        return SPARE.matcher(SCRIPT.matcher(named).replaceAll(TexWords::script))
                .replaceAll("")
                .strip();
    }

    /// A text in which formulas stand between dollars.
    static String inText(String text) {
        return IN_TEXT.matcher(text)
                .replaceAll(formula -> Matcher.quoteReplacement(of(formula.group(1))));
    }

    private static String sign(MatchResult command) {
        String name = command.group(1);
        if (name == null) {
            String one = command.group(2);
            return ",;:! \\".contains(one) ? " " : Matcher.quoteReplacement(one);
        }
        return switch (name) {
            case "left", "right", "quad", "big", "Big", "displaystyle", "limits" -> "";
            default -> SIGNS.getOrDefault(name, name + " ");
        };
    }

    /// Above or below the line, if there are signs for all of it.
    private static String script(MatchResult script) {
        String text = script.group(2) == null ? script.group(3) : script.group(2);
        String signs = script.group(1).equals("^") ? ABOVE : BELOW;
        boolean known =
                text.chars()
                        .allMatch(
                                c -> PLAIN.indexOf(c) >= 0 && signs.charAt(PLAIN.indexOf(c)) > 127);
        if (known) {
            return text.chars()
                    .mapToObj(c -> String.valueOf(signs.charAt(PLAIN.indexOf(c))))
                    .collect(Collectors.joining());
        }
        String whole = text.length() > 1 ? "(" + text + ")" : text;
        return Matcher.quoteReplacement(script.group(1) + whole);
    }
}
