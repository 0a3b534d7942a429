// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.drivebay.host.plan.PlanArrays;
import org.drivebay.host.plan.PlanCheck;
import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.host.plan.PlanProblem;
import org.drivebay.host.text.Quantities;
import org.drivebay.internal.plan.ui.DeviceText;
import org.drivebay.internal.plan.ui.figure.Markup;
import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.drivebay.md.command.CreateCommand;
import org.drivebay.md.geometry.FailureSets;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.SpecException;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.model.plan.RaidPlan;
import org.drivebay.remote.ShellQuote;
import org.eclipse.jdt.annotation.Nullable;

/** A plan as one HTML page that needs nothing else: drawing, arrays with their maps, what failures cost, and the commands. */
final class Report {

	/** Colours of text, ground, borders, commands, errors. */
	private static final String STYLE = """
			body { font: 15px sans-serif; margin: 2em auto; max-width: 72em; padding: 0 1em; color: %s; background: %s }
			table { border-collapse: collapse; margin: 0.5em 0 1em } th, td { border: 1px solid %s; padding: 0.25em 0.7em; text-align: left }
			pre { background: %s; padding: 0.7em; white-space: pre-wrap } svg { max-width: 100%%; height: auto } .error { color: %s }
			.array { display: flex; flex-wrap: wrap; gap: 0 3em }
			""";

	private final StringBuilder out = new StringBuilder();
	private final RaidPlan plan;
	private final PlanGeometry geometry = new PlanGeometry();

	private Report(RaidPlan plan) {
		this.plan = plan;
	}

	/**
	 * The page.
	 *
	 * @param title   of the page
	 * @param drawing of the plan, as SVG
	 * @param colors  of the drawing and the maps
	 * @param map     an array's first rows as SVG; an empty text where it has no map
	 */
	static String of(String title, RaidPlan plan, String drawing, PlanColors colors, Function<PlanArray, String> map) {
		var report = new Report(plan);
		report.out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>").append(Markup.escape(title)).append("</title>\n<style>\n")
				.append(style(colors)).append("</style></head><body>\n");
		report.element("h1", title);
		report.paragraph(plan.getNote());
		report.out.append(drawing);
		report.problems();
		report.element("p", "The maps show the first rows: chunks by their numbers in the array, n′ further copies, P and Q parity.");
		PlanGeometry.inOrder(plan).forEach(array -> report.array(array, map.apply(array)));
		report.commands();
		return report.out.append("</body></html>\n").toString();
	}

	private static String style(PlanColors colors) {
		return STYLE.formatted(Stream.of(colors.text(), colors.canvas(), colors.outline(), colors.box(), colors.lost()).map(Markup::color).toArray());
	}

	private void element(String name, String text) {
		out.append('<').append(name).append('>').append(Markup.escape(text)).append("</").append(name).append(">\n");
	}

	private void paragraph(@Nullable String text) {
		if (text != null && !text.isBlank()) {
			element("p", text);
		}
	}

	private void row(String cell, List<String> texts) {
		out.append("<tr>");
		texts.forEach(text -> out.append('<').append(cell).append('>').append(Markup.escape(text)).append("</").append(cell).append('>'));
		out.append("</tr>\n");
	}

	private void problems() {
		List<PlanProblem> problems = PlanCheck.of(plan);
		if (problems.isEmpty()) {
			return;
		}
		element("h2", "Problems");
		out.append("<ul>\n");
		for (PlanProblem problem : problems) {
			out.append(problem.isError() ? "<li class=\"error\">" : "<li>").append(Markup.escape(DeviceText.name(problem.subject()) + ": " + problem.text()))
					.append("</li>\n");
		}
		out.append("</ul>\n");
	}

	private void array(PlanArray array, String map) {
		element("h2", DeviceText.name(array));
		paragraph(array.getNote());
		element("p", String.join(" · ", DeviceText.details(array, geometry)));
		out.append("<div class=\"array\"><div>\n");
		members(array);
		try {
			survival(geometry.geometry(array));
		} catch (SpecException e) {
			element("p", "md would not run it: " + e.getMessage());
		}
		out.append("</div>\n").append(map).append("</div>\n");
	}

	private void members(PlanArray array) {
		out.append("<table>\n");
		row("th", List.of("Role", "Device", "Size", "Serial", "Data offset"));
		int role = 0;
		for (PlanSlot slot : array.getSlots()) {
			PlanDevice device = slot.getDevice();
			String place = slot.isSpare() ? "spare" : String.valueOf(role++);
			row("td", device == null ? List.of(place, "missing", "", "", "")
					: List.of(place, PlanArrays.path(device), size(device), serial(device), offset(slot)));
		}
		out.append("</table>\n");
	}

	private String size(PlanDevice device) {
		try {
			return Quantities.sectors(geometry.sectors(device));
		} catch (SpecException e) {
			return "";
		}
	}

	private static String serial(PlanDevice device) {
		return device instanceof PlanMember member && member.getSerial() != null ? member.getSerial() : "";
	}

	private String offset(PlanSlot slot) {
		try {
			return String.format(Locale.ROOT, "%,d sectors", geometry.dataOffset(slot));
		} catch (SpecException e) {
			return "";
		}
	}

	private void survival(Geometry made) {
		List<FailureSets.Count> survived = new FailureSets(made).counts().stream().filter(count -> count.failed() > 0 && count.survive().signum() > 0).toList();
		if (survived.isEmpty()) {
			element("p", "It survives no failure.");
			return;
		}
		out.append("<table>\n");
		row("th", List.of("Failed members", "Sets", "Survived", "Share"));
		for (FailureSets.Count count : survived) {
			BigDecimal share = new BigDecimal(count.survive()).multiply(BigDecimal.valueOf(100)).divide(new BigDecimal(count.sets()), 1, RoundingMode.DOWN);
			row("td", List.of(String.valueOf(count.failed()), String.valueOf(count.sets()), String.valueOf(count.survive()), share + " %"));
		}
		out.append("</table>\n");
	}

	private void commands() {
		element("h2", "Commands");
		try {
			PlanArrays arrays = PlanArrays.of(plan);
			if (!arrays.real()) {
				element("p", "Imagined members stand here by their names: " + String.join(", ", arrays.imagined()) + ".");
			}
			element("pre", String.join("\n", arrays.arrays().stream().map(array -> ShellQuote.join(CreateCommand.of(array).words())).toList()));
		} catch (IllegalArgumentException e) {
			element("p", "There are none: " + e.getMessage());
		}
	}
}
