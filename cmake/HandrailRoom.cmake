# How rooms, their parts and their tests are made.

# A room is a static library over one folder of app/; below view it knows no Qt. Files that sub-folders named by
# handrail_part() come with it.  handrail_room(NAME SOURCES … LINKS …)
function(handrail_room name)
    cmake_parse_arguments(room "" "" "SOURCES;LINKS" ${ARGN})
    get_property(parts GLOBAL PROPERTY handrail_${name}_parts)
    add_library(handrail_${name} STATIC ${room_SOURCES} ${parts})
    target_include_directories(handrail_${name} PUBLIC ${CMAKE_SOURCE_DIR}/app)
    target_link_libraries(handrail_${name} PUBLIC ${room_LINKS} PRIVATE handrail_flags)
endfunction()

# Files of this folder for a library that is made above it, from all of its folders.  handrail_part(NAME files…)
function(handrail_part name)
    list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    set_property(GLOBAL APPEND PROPERTY handrail_${name}_parts ${ARGN})
endfunction()

# GoogleTests of one room, label fast.  handrail_room_test(NAME SOURCES … LINKS …)
function(handrail_room_test name)
    cmake_parse_arguments(test "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name}_tests ${test_SOURCES})
    target_include_directories(${name}_tests PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_compile_options(${name}_tests PRIVATE -O0) # the test itself need not be fast, its build should
    target_compile_definitions(${name}_tests PRIVATE
        HANDRAIL_SOURCE_DIR="${CMAKE_SOURCE_DIR}" HANDRAIL_BINARY_DIR="${CMAKE_BINARY_DIR}"
        HANDRAIL_SHARED_DIR="${CMAKE_SOURCE_DIR}/../shared")
    target_link_libraries(${name}_tests PRIVATE ${test_LINKS} GTest::gmock GTest::gtest_main handrail_flags)
    gtest_discover_tests(${name}_tests TEST_PREFIX ${name}. PROPERTIES LABELS fast TIMEOUT 120 DISCOVERY_TIMEOUT 60)
endfunction()

# A test that is a command.  handrail_check(NAME LABEL SECONDS COMMAND …)
function(handrail_check name label seconds)
    add_test(NAME ${name} COMMAND ${ARGN} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    set_tests_properties(${name} PROPERTIES LABELS ${label} TIMEOUT ${seconds})
endfunction()

# QML files lie in folders but each module is flat: the alias makes a file's siblings the same on disk and in the resources.
function(handrail_flat_qml)
    foreach(file IN LISTS ARGN)
        get_filename_component(name ${file} NAME)
        set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${name})
    endforeach()
endfunction()
