package vn.kehoachxa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms point one way; see {@code docs/architecture.md}. */
@AnalyzeClasses(packages = "vn.kehoachxa", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static ArchRule room(String name, String... mayUse) {
        var allowed = new java.util.ArrayList<String>();
        allowed.add("vn.kehoachxa." + name + "..");
        for (var room : mayUse) {
            allowed.add("vn.kehoachxa." + room + "..");
        }
        return classes()
                .that().resideInAPackage("vn.kehoachxa." + name + "..")
                .should().onlyDependOnClassesThat(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage("vn.kehoachxa..")
                        .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(allowed.toArray(String[]::new))));
    }

    @ArchTest
    static final ArchRule plan = room("plan");

    @ArchTest
    static final ArchRule planUsesOnlyTheJdk =
            classes().that().resideInAPackage("vn.kehoachxa.plan..").should().onlyDependOnClassesThat().resideInAnyPackage("vn.kehoachxa.plan..", "java..");

    @ArchTest
    static final ArchRule problem = room("problem");

    @ArchTest
    static final ArchRule lang = room("lang", "problem");

    @ArchTest
    static final ArchRule planfile = room("planfile", "plan", "timing", "problem");

    @ArchTest
    static final ArchRule citation = room("citation", "plan");

    @ArchTest
    static final ArchRule citationUsesOnlyTheJdk =
            classes().that().resideInAPackage("vn.kehoachxa.citation..").should().onlyDependOnClassesThat()
                    .resideInAnyPackage("vn.kehoachxa.citation..", "vn.kehoachxa.plan..", "java..");

    @ArchTest
    static final ArchRule timing = room("timing", "plan");

    @ArchTest
    static final ArchRule timingUsesOnlyTheJdk =
            classes().that().resideInAPackage("vn.kehoachxa.timing..").should().onlyDependOnClassesThat()
                    .resideInAnyPackage("vn.kehoachxa.timing..", "vn.kehoachxa.plan..", "java..");

    @ArchTest
    static final ArchRule tracking = room("tracking", "plan", "timing");

    @ArchTest
    static final ArchRule calendar = room("calendar", "plan", "timing", "tracking");

    @ArchTest
    static final ArchRule ical4jWritesCalendarsAndNothingElseKnowsIt = noClasses()
            .that().resideOutsideOfPackage("vn.kehoachxa.calendar..")
            .should().dependOnClassesThat().resideInAnyPackage("net.fortuna..");

    @ArchTest
    static final ArchRule template = room("template", "plan", "planfile", "problem");

    @ArchTest
    static final ArchRule document = room("document", "plan", "zip");

    @ArchTest
    static final ArchRule sheet = room("sheet", "plan", "timing", "zip");

    @ArchTest
    static final ArchRule print = room("print", "plan", "document", "problem");

    @ArchTest
    static final ArchRule zip = room("zip");

    @ArchTest
    static final ArchRule export = room("export", "plan", "problem");

    @ArchTest
    static final ArchRule exchange = room("exchange", "plan", "planfile", "timing", "tracking", "zip", "export", "document", "sheet", "problem");

    @ArchTest
    static final ArchRule intake = room("intake", "plan", "planfile", "timing", "zip", "problem");

    @ArchTest
    static final ArchRule recogniserKnowsNoFormat = noClasses()
            .that().resideInAnyPackage("vn.kehoachxa.intake", "vn.kehoachxa.intake.source..")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "vn.kehoachxa.intake.word..", "vn.kehoachxa.intake.sheet..", "vn.kehoachxa.intake.office..", "vn.kehoachxa.intake.pdf..",
                    "vn.kehoachxa.intake.text..", "vn.kehoachxa.intake.html..", "java.nio.file..");

    @ArchTest
    static final ArchRule partsOfOfficeMeanNothingByThemselves = noClasses()
            .that().resideInAPackage("vn.kehoachxa.intake.office..")
            .should().dependOnClassesThat().resideInAnyPackage("vn.kehoachxa.intake.word..", "vn.kehoachxa.intake.sheet..", "vn.kehoachxa.plan..");

    @ArchTest
    static final ArchRule renewal = room("renewal", "plan", "problem");

    @ArchTest
    static final ArchRule report = room("report", "plan", "timing", "tracking", "document", "export", "problem");

    @ArchTest
    static final ArchRule compare = room("compare", "plan");

    @ArchTest
    static final ArchRule search = room("search", "plan");

    @ArchTest
    static final ArchRule store = room("store", "plan", "planfile", "problem");

    @ArchTest
    static final ArchRule arrival = room("arrival", "plan", "intake", "store", "export", "exchange", "problem");

    @ArchTest
    static final ArchRule cli = room("cli", "plan", "citation", "timing", "tracking", "planfile", "template", "intake", "renewal", "compare", "report", "store", "export", "exchange", "arrival", "lang", "problem");

    @ArchTest
    static final ArchRule ui = room("ui", "plan", "citation", "timing", "tracking", "template", "intake", "renewal", "compare", "report", "search", "store", "export", "exchange", "arrival", "document", "print", "lang", "problem");

    @ArchTest
    static final ArchRule onlyMainKnowsEverything =
            noClasses().that().resideOutsideOfPackage("vn.kehoachxa.main..").should().dependOnClassesThat().resideInAPackage("vn.kehoachxa.main..");

    @ArchTest
    static final ArchRule roomsHaveNoCycles = slices().matching("vn.kehoachxa.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule sqlLivesInTheStore = noClasses()
            .that().resideOutsideOfPackage("vn.kehoachxa.store..")
            .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb..");

    @ArchTest
    static final ArchRule javafxLivesInTheWindow = noClasses()
            .that().resideOutsideOfPackages("vn.kehoachxa.ui..", "vn.kehoachxa.main..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule modelsKnowNoControls = noClasses()
            .that().resideInAPackage("vn.kehoachxa.ui..").and().haveSimpleNameEndingWith("Model")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..");

    @ArchTest
    static final ArchRule pdfboxIsKnownWherePdfIsWrittenAndRead = noClasses()
            .that().resideOutsideOfPackages("vn.kehoachxa.document.pdf..", "vn.kehoachxa.intake.pdf..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule poiIsKnownWhereWordIsWrittenAndRead = noClasses()
            .that().resideOutsideOfPackages("vn.kehoachxa.document.word..", "vn.kehoachxa.intake.word..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule fastexcelWritesSheetsAndNothingElseKnowsIt = noClasses()
            .that().resideOutsideOfPackage("vn.kehoachxa.sheet..")
            .should().dependOnClassesThat().resideInAnyPackage("org.dhatim..");

    @ArchTest
    static final ArchRule jsoupIsKnownWhereHtmlIsRead = noClasses()
            .that().resideOutsideOfPackage("vn.kehoachxa.intake.html..")
            .should().dependOnClassesThat().resideInAnyPackage("org.jsoup..");

    @ArchTest
    static final ArchRule ofJsoupOnlyTheParserIsUsed = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("org.jsoup", "org.jsoup.helper..");

    @ArchTest
    static final ArchRule layoutIsPure = noClasses()
            .that().resideInAPackage("vn.kehoachxa.document.layout..")
            .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "java.io..", "java.nio.file..", "vn.kehoachxa.document.pdf..", "vn.kehoachxa.document.word..");

    @ArchTest
    static final ArchRule writersKnowNoPaper = noClasses()
            .that().resideInAnyPackage("vn.kehoachxa.document.layout..", "vn.kehoachxa.document.pdf..", "vn.kehoachxa.document.word..")
            .should().dependOnClassesThat().haveFullyQualifiedName("vn.kehoachxa.plan.Paper");

    @ArchTest
    static final ArchRule nothingIsShared = noFields().that().areStatic().should().notBeFinal();

    @ArchTest
    static final ArchRule todayIsGiven = noClasses()
            .that().resideOutsideOfPackage("vn.kehoachxa.main..")
            .should().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.LocalDateTime.class, "now")
            .orShould().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothingOpensAConnection = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("java.net.http..")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.Socket")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.URLConnection");
}
